export { locale as moh } from './moh.generated.ts';
