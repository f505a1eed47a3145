export { locale as balArab } from './bal-Arab.generated.ts';
