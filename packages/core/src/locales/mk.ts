export { locale as mk } from './mk.generated.ts';
