export { locale as ur } from './ur.generated.ts';
