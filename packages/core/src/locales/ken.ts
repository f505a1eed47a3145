export { locale as ken } from './ken.generated.ts';
