export { locale as trv } from './trv.generated.ts';
