export { locale as ce } from './ce.generated.ts';
