export { locale as lld } from './lld.generated.ts';
