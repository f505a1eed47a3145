export { locale as zhHans } from './zh-Hans.generated.ts';
