export { locale as bg } from './bg.generated.ts';
