export { locale as yav } from './yav.generated.ts';
