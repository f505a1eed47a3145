export { locale as ebu } from './ebu.generated.ts';
