export { locale as enDsrt } from './en-Dsrt.generated.ts';
