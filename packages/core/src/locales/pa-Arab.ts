export { locale as paArab } from './pa-Arab.generated.ts';
