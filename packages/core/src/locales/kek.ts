export { locale as kek } from './kek.generated.ts';
