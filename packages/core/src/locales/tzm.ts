export { locale as tzm } from './tzm.generated.ts';
