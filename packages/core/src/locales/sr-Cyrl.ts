export { locale as srCyrl } from './sr-Cyrl.generated.ts';
