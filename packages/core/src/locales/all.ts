export { all } from './all.generated.ts';
