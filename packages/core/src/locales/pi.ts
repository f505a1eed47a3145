export { locale as pi } from './pi.generated.ts';
