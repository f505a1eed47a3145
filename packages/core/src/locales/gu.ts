export { locale as gu } from './gu.generated.ts';
