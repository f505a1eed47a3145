export { locale as lmo } from './lmo.generated.ts';
