export { locale as jbo } from './jbo.generated.ts';
