export { locale as bas } from './bas.generated.ts';
