export { locale as shiTfng } from './shi-Tfng.generated.ts';
