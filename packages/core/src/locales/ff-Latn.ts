export { locale as ffLatn } from './ff-Latn.generated.ts';
