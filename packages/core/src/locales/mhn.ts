export { locale as mhn } from './mhn.generated.ts';
