export { locale as byn } from './byn.generated.ts';
