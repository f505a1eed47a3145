export { locale as am } from './am.generated.ts';
