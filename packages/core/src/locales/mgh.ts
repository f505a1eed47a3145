export { locale as mgh } from './mgh.generated.ts';
