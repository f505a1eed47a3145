export { locale as azArab } from './az-Arab.generated.ts';
