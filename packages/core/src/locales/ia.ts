export { locale as ia } from './ia.generated.ts';
