export { locale as lag } from './lag.generated.ts';
