export { locale as mg } from './mg.generated.ts';
