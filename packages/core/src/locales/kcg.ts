export { locale as kcg } from './kcg.generated.ts';
