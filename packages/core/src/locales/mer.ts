export { locale as mer } from './mer.generated.ts';
