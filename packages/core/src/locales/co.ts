export { locale as co } from './co.generated.ts';
