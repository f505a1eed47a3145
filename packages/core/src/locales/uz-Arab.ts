export { locale as uzArab } from './uz-Arab.generated.ts';
