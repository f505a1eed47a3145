export { locale as iu } from './iu.generated.ts';
