export { locale as mr } from './mr.generated.ts';
