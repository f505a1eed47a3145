export { locale as fa } from './fa.generated.ts';
