export { locale as shi } from './shi.generated.ts';
