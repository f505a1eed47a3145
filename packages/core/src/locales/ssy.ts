export { locale as ssy } from './ssy.generated.ts';
