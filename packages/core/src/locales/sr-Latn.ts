export { locale as srLatn } from './sr-Latn.generated.ts';
