export { locale as fr } from './fr.generated.ts';
