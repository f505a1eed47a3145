export { locale as sk } from './sk.generated.ts';
