export { locale as cic } from './cic.generated.ts';
