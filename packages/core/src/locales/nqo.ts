export { locale as nqo } from './nqo.generated.ts';
