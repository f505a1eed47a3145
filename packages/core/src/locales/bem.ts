export { locale as bem } from './bem.generated.ts';
