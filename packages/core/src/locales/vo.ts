export { locale as vo } from './vo.generated.ts';
