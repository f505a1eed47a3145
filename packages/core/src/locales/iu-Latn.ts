export { locale as iuLatn } from './iu-Latn.generated.ts';
