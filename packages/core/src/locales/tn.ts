export { locale as tn } from './tn.generated.ts';
