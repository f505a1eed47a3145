export { locale as kn } from './kn.generated.ts';
