export { locale as sd } from './sd.generated.ts';
