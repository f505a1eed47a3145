export { locale as tyv } from './tyv.generated.ts';
