export { locale as yo } from './yo.generated.ts';
