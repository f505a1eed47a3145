export { locale as und } from './und.generated.ts';
