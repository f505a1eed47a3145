export { locale as cch } from './cch.generated.ts';
