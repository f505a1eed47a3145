export { locale as kxvDeva } from './kxv-Deva.generated.ts';
