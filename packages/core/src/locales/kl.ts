export { locale as kl } from './kl.generated.ts';
