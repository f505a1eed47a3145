export { locale as sv } from './sv.generated.ts';
