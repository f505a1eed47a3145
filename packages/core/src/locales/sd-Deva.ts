export { locale as sdDeva } from './sd-Deva.generated.ts';
