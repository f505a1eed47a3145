export { locale as mniMtei } from './mni-Mtei.generated.ts';
