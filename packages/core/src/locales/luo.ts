export { locale as luo } from './luo.generated.ts';
