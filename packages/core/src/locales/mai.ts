export { locale as mai } from './mai.generated.ts';
