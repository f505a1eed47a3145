export { locale as ie } from './ie.generated.ts';
