export { locale as myv } from './myv.generated.ts';
