export { locale as kxvOrya } from './kxv-Orya.generated.ts';
