export { locale as gd } from './gd.generated.ts';
