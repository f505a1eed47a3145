export { locale as khq } from './khq.generated.ts';
