export { locale as gn } from './gn.generated.ts';
