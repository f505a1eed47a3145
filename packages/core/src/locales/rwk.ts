export { locale as rwk } from './rwk.generated.ts';
