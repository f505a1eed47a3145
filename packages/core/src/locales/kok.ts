export { locale as kok } from './kok.generated.ts';
