export { locale as id } from './id.generated.ts';
