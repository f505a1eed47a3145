export { locale as kaaCyrl } from './kaa-Cyrl.generated.ts';
