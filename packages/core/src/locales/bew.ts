export { locale as bew } from './bew.generated.ts';
