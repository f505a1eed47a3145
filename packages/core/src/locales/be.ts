export { locale as be } from './be.generated.ts';
