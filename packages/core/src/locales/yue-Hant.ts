export { locale as yueHant } from './yue-Hant.generated.ts';
