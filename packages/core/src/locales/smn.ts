export { locale as smn } from './smn.generated.ts';
