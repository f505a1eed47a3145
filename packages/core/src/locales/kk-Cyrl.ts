export { locale as kkCyrl } from './kk-Cyrl.generated.ts';
