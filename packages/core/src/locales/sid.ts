export { locale as sid } from './sid.generated.ts';
