export { locale as uz } from './uz.generated.ts';
