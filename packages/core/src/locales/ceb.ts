export { locale as ceb } from './ceb.generated.ts';
