export { locale as nb } from './nb.generated.ts';
