export { locale as kw } from './kw.generated.ts';
