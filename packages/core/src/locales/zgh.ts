export { locale as zgh } from './zgh.generated.ts';
