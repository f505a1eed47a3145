export { locale as fo } from './fo.generated.ts';
