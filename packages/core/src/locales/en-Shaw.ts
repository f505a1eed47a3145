export { locale as enShaw } from './en-Shaw.generated.ts';
