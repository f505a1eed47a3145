export { locale as ht } from './ht.generated.ts';
