export { locale as kxvLatn } from './kxv-Latn.generated.ts';
