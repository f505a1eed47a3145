export { locale as ksb } from './ksb.generated.ts';
