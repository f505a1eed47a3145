export { locale as mfe } from './mfe.generated.ts';
