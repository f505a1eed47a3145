export { locale as az } from './az.generated.ts';
