export { locale as bgc } from './bgc.generated.ts';
