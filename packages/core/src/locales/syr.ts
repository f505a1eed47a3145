export { locale as syr } from './syr.generated.ts';
