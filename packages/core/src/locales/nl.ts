export { locale as nl } from './nl.generated.ts';
