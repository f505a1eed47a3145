export { locale as lv } from './lv.generated.ts';
