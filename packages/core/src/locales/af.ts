export { locale as af } from './af.generated.ts';
