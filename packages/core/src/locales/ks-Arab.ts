export { locale as ksArab } from './ks-Arab.generated.ts';
