export { locale as osa } from './osa.generated.ts';
