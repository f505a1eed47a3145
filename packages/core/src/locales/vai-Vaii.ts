export { locale as vaiVaii } from './vai-Vaii.generated.ts';
