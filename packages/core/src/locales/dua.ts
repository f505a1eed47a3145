export { locale as dua } from './dua.generated.ts';
