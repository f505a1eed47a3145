export { locale as sc } from './sc.generated.ts';
