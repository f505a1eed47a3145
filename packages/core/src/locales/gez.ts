export { locale as gez } from './gez.generated.ts';
