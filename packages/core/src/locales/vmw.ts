export { locale as vmw } from './vmw.generated.ts';
