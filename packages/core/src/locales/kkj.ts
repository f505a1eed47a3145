export { locale as kkj } from './kkj.generated.ts';
