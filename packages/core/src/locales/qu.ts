export { locale as qu } from './qu.generated.ts';
