export { locale as raj } from './raj.generated.ts';
