export { locale as luy } from './luy.generated.ts';
