export { locale as guz } from './guz.generated.ts';
