export { locale as nus } from './nus.generated.ts';
