export { locale as si } from './si.generated.ts';
