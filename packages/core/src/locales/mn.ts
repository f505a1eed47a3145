export { locale as mn } from './mn.generated.ts';
