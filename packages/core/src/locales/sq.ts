export { locale as sq } from './sq.generated.ts';
