export { locale as aa } from './aa.generated.ts';
