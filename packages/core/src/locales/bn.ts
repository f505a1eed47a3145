export { locale as bn } from './bn.generated.ts';
