export { locale as pl } from './pl.generated.ts';
