export { locale as da } from './da.generated.ts';
