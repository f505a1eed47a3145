export { locale as zh } from './zh.generated.ts';
