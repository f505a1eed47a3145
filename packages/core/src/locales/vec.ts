export { locale as vec } from './vec.generated.ts';
