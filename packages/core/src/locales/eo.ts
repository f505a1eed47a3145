export { locale as eo } from './eo.generated.ts';
