export { locale as bua } from './bua.generated.ts';
