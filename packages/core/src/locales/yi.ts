export { locale as yi } from './yi.generated.ts';
