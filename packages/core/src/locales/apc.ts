export { locale as apc } from './apc.generated.ts';
