export { locale as shiLatn } from './shi-Latn.generated.ts';
