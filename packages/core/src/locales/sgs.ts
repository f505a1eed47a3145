export { locale as sgs } from './sgs.generated.ts';
