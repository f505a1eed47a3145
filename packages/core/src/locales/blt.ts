export { locale as blt } from './blt.generated.ts';
