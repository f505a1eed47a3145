export { locale as jgo } from './jgo.generated.ts';
