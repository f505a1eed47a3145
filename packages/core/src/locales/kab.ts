export { locale as kab } from './kab.generated.ts';
