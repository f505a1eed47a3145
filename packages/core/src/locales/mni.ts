export { locale as mni } from './mni.generated.ts';
