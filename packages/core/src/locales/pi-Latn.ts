export { locale as piLatn } from './pi-Latn.generated.ts';
