export { locale as it } from './it.generated.ts';
