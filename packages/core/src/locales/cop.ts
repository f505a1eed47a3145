export { locale as cop } from './cop.generated.ts';
