export { locale as ak } from './ak.generated.ts';
