export { locale as mww } from './mww.generated.ts';
