export { locale as rhg } from './rhg.generated.ts';
