export { locale as kaa } from './kaa.generated.ts';
