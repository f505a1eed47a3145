export { locale as blo } from './blo.generated.ts';
