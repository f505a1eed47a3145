export { locale as jv } from './jv.generated.ts';
