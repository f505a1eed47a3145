export { locale as ann } from './ann.generated.ts';
