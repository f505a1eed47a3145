export { locale as ro } from './ro.generated.ts';
