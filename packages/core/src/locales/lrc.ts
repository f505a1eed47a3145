export { locale as lrc } from './lrc.generated.ts';
