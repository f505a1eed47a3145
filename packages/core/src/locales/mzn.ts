export { locale as mzn } from './mzn.generated.ts';
