export { locale as rof } from './rof.generated.ts';
