export { locale as or } from './or.generated.ts';
