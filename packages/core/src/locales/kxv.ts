export { locale as kxv } from './kxv.generated.ts';
