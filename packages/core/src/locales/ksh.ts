export { locale as ksh } from './ksh.generated.ts';
