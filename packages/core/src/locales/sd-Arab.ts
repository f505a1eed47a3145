export { locale as sdArab } from './sd-Arab.generated.ts';
