export { locale as prg } from './prg.generated.ts';
