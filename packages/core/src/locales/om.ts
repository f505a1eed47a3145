export { locale as om } from './om.generated.ts';
