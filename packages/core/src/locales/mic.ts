export { locale as mic } from './mic.generated.ts';
