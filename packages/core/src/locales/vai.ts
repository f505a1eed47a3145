export { locale as vai } from './vai.generated.ts';
