export { locale as rn } from './rn.generated.ts';
