export { locale as mdf } from './mdf.generated.ts';
