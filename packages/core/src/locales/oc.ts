export { locale as oc } from './oc.generated.ts';
