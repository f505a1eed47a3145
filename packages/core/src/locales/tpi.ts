export { locale as tpi } from './tpi.generated.ts';
