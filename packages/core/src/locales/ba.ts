export { locale as ba } from './ba.generated.ts';
