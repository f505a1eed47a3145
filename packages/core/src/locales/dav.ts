export { locale as dav } from './dav.generated.ts';
