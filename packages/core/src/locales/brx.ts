export { locale as brx } from './brx.generated.ts';
