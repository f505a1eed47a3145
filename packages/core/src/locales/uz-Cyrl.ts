export { locale as uzCyrl } from './uz-Cyrl.generated.ts';
