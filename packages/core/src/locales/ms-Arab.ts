export { locale as msArab } from './ms-Arab.generated.ts';
