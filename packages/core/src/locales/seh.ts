export { locale as seh } from './seh.generated.ts';
