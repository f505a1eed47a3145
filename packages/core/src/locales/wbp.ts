export { locale as wbp } from './wbp.generated.ts';
