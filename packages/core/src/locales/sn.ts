export { locale as sn } from './sn.generated.ts';
