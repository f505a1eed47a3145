export { locale as is } from './is.generated.ts';
