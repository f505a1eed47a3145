export { locale as se } from './se.generated.ts';
