export { locale as os } from './os.generated.ts';
