export { locale as ve } from './ve.generated.ts';
