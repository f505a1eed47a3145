export { locale as xh } from './xh.generated.ts';
