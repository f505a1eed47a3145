export { locale as ks } from './ks.generated.ts';
