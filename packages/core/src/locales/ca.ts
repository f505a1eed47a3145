export { locale as ca } from './ca.generated.ts';
