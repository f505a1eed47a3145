export { locale as kokDeva } from './kok-Deva.generated.ts';
