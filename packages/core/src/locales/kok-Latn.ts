export { locale as kokLatn } from './kok-Latn.generated.ts';
