export { locale as bo } from './bo.generated.ts';
