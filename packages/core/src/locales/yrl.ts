export { locale as yrl } from './yrl.generated.ts';
