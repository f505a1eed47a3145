export { locale as vun } from './vun.generated.ts';
