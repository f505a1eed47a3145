export { locale as smj } from './smj.generated.ts';
