export { locale as sat } from './sat.generated.ts';
