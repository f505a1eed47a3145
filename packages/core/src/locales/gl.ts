export { locale as gl } from './gl.generated.ts';
