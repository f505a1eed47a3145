export { locale as kuArab } from './ku-Arab.generated.ts';
