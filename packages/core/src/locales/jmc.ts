export { locale as jmc } from './jmc.generated.ts';
