export { locale as pms } from './pms.generated.ts';
