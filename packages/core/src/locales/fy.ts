export { locale as fy } from './fy.generated.ts';
