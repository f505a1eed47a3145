export { locale as chr } from './chr.generated.ts';
