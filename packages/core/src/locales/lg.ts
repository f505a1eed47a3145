export { locale as lg } from './lg.generated.ts';
