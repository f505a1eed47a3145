export { locale as ff } from './ff.generated.ts';
