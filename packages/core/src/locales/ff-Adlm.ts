export { locale as ffAdlm } from './ff-Adlm.generated.ts';
