export { locale as sbp } from './sbp.generated.ts';
