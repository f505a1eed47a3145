export { locale as csw } from './csw.generated.ts';
