export { locale as quc } from './quc.generated.ts';
