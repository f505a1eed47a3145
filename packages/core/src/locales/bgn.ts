export { locale as bgn } from './bgn.generated.ts';
