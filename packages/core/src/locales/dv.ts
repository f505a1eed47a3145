export { locale as dv } from './dv.generated.ts';
