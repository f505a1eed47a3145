export { locale as la } from './la.generated.ts';
