export { locale as dz } from './dz.generated.ts';
