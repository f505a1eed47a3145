export { locale as wa } from './wa.generated.ts';
