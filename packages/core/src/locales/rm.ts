export { locale as rm } from './rm.generated.ts';
