export { locale as cgg } from './cgg.generated.ts';
