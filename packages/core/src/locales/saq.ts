export { locale as saq } from './saq.generated.ts';
