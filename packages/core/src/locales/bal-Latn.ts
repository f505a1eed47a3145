export { locale as balLatn } from './bal-Latn.generated.ts';
