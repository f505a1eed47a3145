export { locale as ses } from './ses.generated.ts';
