export { locale as ee } from './ee.generated.ts';
