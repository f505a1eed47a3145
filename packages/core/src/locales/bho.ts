export { locale as bho } from './bho.generated.ts';
