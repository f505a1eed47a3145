export { locale as bsCyrl } from './bs-Cyrl.generated.ts';
