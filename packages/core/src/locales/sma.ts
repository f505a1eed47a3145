export { locale as sma } from './sma.generated.ts';
