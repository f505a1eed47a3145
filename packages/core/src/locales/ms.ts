export { locale as ms } from './ms.generated.ts';
