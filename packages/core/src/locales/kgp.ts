export { locale as kgp } from './kgp.generated.ts';
