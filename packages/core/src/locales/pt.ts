export { locale as pt } from './pt.generated.ts';
