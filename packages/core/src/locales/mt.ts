export { locale as mt } from './mt.generated.ts';
