export { locale as kaaLatn } from './kaa-Latn.generated.ts';
