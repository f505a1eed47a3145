export { locale as ii } from './ii.generated.ts';
