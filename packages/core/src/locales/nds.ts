export { locale as nds } from './nds.generated.ts';
