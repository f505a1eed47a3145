export { locale as nv } from './nv.generated.ts';
