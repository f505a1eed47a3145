export { locale as trw } from './trw.generated.ts';
