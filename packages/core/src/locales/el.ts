export { locale as el } from './el.generated.ts';
