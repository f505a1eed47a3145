export { locale as agq } from './agq.generated.ts';
