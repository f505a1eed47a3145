export { locale as en } from './en.generated.ts';
