export { locale as sr } from './sr.generated.ts';
