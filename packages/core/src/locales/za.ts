export { locale as za } from './za.generated.ts';
