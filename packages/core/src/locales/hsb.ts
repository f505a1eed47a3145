export { locale as hsb } from './hsb.generated.ts';
