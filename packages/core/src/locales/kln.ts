export { locale as kln } from './kln.generated.ts';
