export { locale as azLatn } from './az-Latn.generated.ts';
