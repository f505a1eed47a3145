export { locale as doi } from './doi.generated.ts';
