export { locale as ha } from './ha.generated.ts';
