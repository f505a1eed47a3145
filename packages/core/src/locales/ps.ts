export { locale as ps } from './ps.generated.ts';
