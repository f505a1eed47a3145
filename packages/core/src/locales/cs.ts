export { locale as cs } from './cs.generated.ts';
