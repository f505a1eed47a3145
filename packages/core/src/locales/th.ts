export { locale as th } from './th.generated.ts';
