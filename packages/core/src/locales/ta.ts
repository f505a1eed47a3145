export { locale as ta } from './ta.generated.ts';
