export { locale as nnh } from './nnh.generated.ts';
