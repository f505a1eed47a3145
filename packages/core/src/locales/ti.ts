export { locale as ti } from './ti.generated.ts';
