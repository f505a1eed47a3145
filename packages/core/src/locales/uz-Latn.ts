export { locale as uzLatn } from './uz-Latn.generated.ts';
