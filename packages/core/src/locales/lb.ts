export { locale as lb } from './lb.generated.ts';
