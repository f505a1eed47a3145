export { locale as tg } from './tg.generated.ts';
