export { locale as teo } from './teo.generated.ts';
