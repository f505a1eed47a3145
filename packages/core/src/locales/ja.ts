export { locale as ja } from './ja.generated.ts';
