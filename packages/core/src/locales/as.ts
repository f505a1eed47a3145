export { locale as as } from './as.generated.ts';
