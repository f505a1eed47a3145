export { locale as skr } from './skr.generated.ts';
