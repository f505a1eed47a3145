export { locale as bsLatn } from './bs-Latn.generated.ts';
