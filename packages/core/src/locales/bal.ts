export { locale as bal } from './bal.generated.ts';
