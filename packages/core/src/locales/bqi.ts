export { locale as bqi } from './bqi.generated.ts';
