export { locale as nso } from './nso.generated.ts';
