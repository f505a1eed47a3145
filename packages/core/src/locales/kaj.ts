export { locale as kaj } from './kaj.generated.ts';
