export { locale as yue } from './yue.generated.ts';
