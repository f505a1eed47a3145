export { locale as lkt } from './lkt.generated.ts';
