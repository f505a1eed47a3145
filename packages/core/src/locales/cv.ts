export { locale as cv } from './cv.generated.ts';
