export { locale as pap } from './pap.generated.ts';
