export { locale as kea } from './kea.generated.ts';
