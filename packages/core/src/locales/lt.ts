export { locale as lt } from './lt.generated.ts';
