export { locale as te } from './te.generated.ts';
