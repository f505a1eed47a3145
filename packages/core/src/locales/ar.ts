export { locale as ar } from './ar.generated.ts';
