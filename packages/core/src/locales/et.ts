export { locale as et } from './et.generated.ts';
