export { locale as kam } from './kam.generated.ts';
