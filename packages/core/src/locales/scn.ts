export { locale as scn } from './scn.generated.ts';
