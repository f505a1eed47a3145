export { locale as nr } from './nr.generated.ts';
