export { locale as hi } from './hi.generated.ts';
