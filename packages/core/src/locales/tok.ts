export { locale as tok } from './tok.generated.ts';
