export { locale as ig } from './ig.generated.ts';
