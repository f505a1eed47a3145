export { locale as sw } from './sw.generated.ts';
