export { locale as hr } from './hr.generated.ts';
