export { locale as lo } from './lo.generated.ts';
