export { locale as rif } from './rif.generated.ts';
