export { locale as lu } from './lu.generated.ts';
