export { locale as hnjHmnp } from './hnj-Hmnp.generated.ts';
