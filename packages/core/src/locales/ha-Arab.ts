export { locale as haArab } from './ha-Arab.generated.ts';
