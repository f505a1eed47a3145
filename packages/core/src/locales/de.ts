export { locale as de } from './de.generated.ts';
