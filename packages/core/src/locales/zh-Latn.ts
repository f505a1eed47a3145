export { locale as zhLatn } from './zh-Latn.generated.ts';
