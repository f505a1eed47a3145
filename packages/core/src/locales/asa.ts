export { locale as asa } from './asa.generated.ts';
