export { locale as ewo } from './ewo.generated.ts';
