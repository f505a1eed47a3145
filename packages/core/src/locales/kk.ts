export { locale as kk } from './kk.generated.ts';
