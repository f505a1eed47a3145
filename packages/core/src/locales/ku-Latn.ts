export { locale as kuLatn } from './ku-Latn.generated.ts';
