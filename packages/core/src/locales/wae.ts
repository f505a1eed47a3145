export { locale as wae } from './wae.generated.ts';
