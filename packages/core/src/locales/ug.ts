export { locale as ug } from './ug.generated.ts';
