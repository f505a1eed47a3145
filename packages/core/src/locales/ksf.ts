export { locale as ksf } from './ksf.generated.ts';
