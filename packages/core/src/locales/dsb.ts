export { locale as dsb } from './dsb.generated.ts';
