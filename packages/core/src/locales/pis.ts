export { locale as pis } from './pis.generated.ts';
