export { locale as ksDeva } from './ks-Deva.generated.ts';
