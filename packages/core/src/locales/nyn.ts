export { locale as nyn } from './nyn.generated.ts';
