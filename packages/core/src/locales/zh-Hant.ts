export { locale as zhHant } from './zh-Hant.generated.ts';
