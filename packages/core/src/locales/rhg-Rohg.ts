export { locale as rhgRohg } from './rhg-Rohg.generated.ts';
