export { locale as fi } from './fi.generated.ts';
