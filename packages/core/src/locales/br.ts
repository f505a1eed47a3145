export { locale as br } from './br.generated.ts';
