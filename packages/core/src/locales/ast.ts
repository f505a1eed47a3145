export { locale as ast } from './ast.generated.ts';
