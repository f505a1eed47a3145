export { locale as naq } from './naq.generated.ts';
