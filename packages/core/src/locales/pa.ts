export { locale as pa } from './pa.generated.ts';
