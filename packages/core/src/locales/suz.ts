export { locale as suz } from './suz.generated.ts';
