export { locale as cad } from './cad.generated.ts';
