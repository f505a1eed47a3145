export { locale as fur } from './fur.generated.ts';
