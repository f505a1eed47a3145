export { locale as ln } from './ln.generated.ts';
