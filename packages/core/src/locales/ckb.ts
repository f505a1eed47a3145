export { locale as ckb } from './ckb.generated.ts';
