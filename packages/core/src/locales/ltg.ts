export { locale as ltg } from './ltg.generated.ts';
