export { locale as mwwHmnp } from './mww-Hmnp.generated.ts';
