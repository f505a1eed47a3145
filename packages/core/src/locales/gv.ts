export { locale as gv } from './gv.generated.ts';
