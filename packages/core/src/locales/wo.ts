export { locale as wo } from './wo.generated.ts';
