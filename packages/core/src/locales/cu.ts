export { locale as cu } from './cu.generated.ts';
