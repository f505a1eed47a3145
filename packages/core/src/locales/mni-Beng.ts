export { locale as mniBeng } from './mni-Beng.generated.ts';
