export { locale as sdh } from './sdh.generated.ts';
