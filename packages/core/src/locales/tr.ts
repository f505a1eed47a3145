export { locale as tr } from './tr.generated.ts';
