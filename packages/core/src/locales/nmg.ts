export { locale as nmg } from './nmg.generated.ts';
