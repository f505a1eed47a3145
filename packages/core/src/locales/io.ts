export { locale as io } from './io.generated.ts';
