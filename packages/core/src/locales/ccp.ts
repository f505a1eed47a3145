export { locale as ccp } from './ccp.generated.ts';
