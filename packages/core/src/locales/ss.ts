export { locale as ss } from './ss.generated.ts';
