export { locale as mua } from './mua.generated.ts';
