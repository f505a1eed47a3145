export { locale as oka } from './oka.generated.ts';
