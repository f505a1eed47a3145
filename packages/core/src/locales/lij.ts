export { locale as lij } from './lij.generated.ts';
