export { locale as bez } from './bez.generated.ts';
