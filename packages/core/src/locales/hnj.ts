export { locale as hnj } from './hnj.generated.ts';
