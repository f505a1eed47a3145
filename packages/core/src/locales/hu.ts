export { locale as hu } from './hu.generated.ts';
