export { locale as kxvTelu } from './kxv-Telu.generated.ts';
