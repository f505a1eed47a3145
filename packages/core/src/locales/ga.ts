export { locale as ga } from './ga.generated.ts';
