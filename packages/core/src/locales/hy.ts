export { locale as hy } from './hy.generated.ts';
