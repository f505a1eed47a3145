export { locale as gaa } from './gaa.generated.ts';
