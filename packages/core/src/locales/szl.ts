export { locale as szl } from './szl.generated.ts';
