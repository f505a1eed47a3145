export { locale as dje } from './dje.generated.ts';
