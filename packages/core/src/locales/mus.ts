export { locale as mus } from './mus.generated.ts';
