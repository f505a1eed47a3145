export { locale as lzz } from './lzz.generated.ts';
