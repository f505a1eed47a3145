export { locale as cho } from './cho.generated.ts';
