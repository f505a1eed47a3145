export { locale as tt } from './tt.generated.ts';
