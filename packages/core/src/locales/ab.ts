export { locale as ab } from './ab.generated.ts';
