export { locale as vaiLatn } from './vai-Latn.generated.ts';
