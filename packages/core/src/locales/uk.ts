export { locale as uk } from './uk.generated.ts';
