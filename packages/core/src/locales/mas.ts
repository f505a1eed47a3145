export { locale as mas } from './mas.generated.ts';
