export { locale as kpe } from './kpe.generated.ts';
