export { locale as ts } from './ts.generated.ts';
