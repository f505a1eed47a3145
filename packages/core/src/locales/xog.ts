export { locale as xog } from './xog.generated.ts';
