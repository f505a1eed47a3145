export { locale as ki } from './ki.generated.ts';
