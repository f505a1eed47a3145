export { locale as zu } from './zu.generated.ts';
