export { locale as es } from './es.generated.ts';
