export { locale as twq } from './twq.generated.ts';
