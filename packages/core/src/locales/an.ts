export { locale as an } from './an.generated.ts';
