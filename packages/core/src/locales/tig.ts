export { locale as tig } from './tig.generated.ts';
