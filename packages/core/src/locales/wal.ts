export { locale as wal } from './wal.generated.ts';
