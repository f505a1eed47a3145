export { locale as sah } from './sah.generated.ts';
