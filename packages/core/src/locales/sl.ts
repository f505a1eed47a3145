export { locale as sl } from './sl.generated.ts';
