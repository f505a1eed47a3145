export { locale as gsw } from './gsw.generated.ts';
