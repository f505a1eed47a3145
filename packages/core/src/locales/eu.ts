export { locale as eu } from './eu.generated.ts';
