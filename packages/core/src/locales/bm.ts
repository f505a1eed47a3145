export { locale as bm } from './bm.generated.ts';
