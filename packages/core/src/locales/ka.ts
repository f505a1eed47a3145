export { locale as ka } from './ka.generated.ts';
