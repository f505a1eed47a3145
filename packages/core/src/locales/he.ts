export { locale as he } from './he.generated.ts';
