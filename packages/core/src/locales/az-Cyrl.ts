export { locale as azCyrl } from './az-Cyrl.generated.ts';
