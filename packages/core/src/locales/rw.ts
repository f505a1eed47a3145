export { locale as rw } from './rw.generated.ts';
