export { locale as mi } from './mi.generated.ts';
