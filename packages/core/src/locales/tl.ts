export { locale as tl } from './tl.generated.ts';
