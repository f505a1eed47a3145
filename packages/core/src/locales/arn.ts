export { locale as arn } from './arn.generated.ts';
