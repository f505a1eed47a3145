export { locale as so } from './so.generated.ts';
