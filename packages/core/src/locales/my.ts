export { locale as my } from './my.generated.ts';
