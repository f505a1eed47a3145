export { locale as ku } from './ku.generated.ts';
