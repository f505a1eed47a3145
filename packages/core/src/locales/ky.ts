export { locale as ky } from './ky.generated.ts';
