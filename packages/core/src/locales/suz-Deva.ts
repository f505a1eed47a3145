export { locale as suzDeva } from './suz-Deva.generated.ts';
