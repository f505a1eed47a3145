export { locale as km } from './km.generated.ts';
