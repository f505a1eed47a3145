export { locale as to } from './to.generated.ts';
