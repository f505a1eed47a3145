export { locale as xnr } from './xnr.generated.ts';
