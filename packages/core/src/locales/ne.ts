export { locale as ne } from './ne.generated.ts';
