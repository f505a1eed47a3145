export { locale as dyo } from './dyo.generated.ts';
