export { locale as bs } from './bs.generated.ts';
