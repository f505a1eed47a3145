export { locale as frr } from './frr.generated.ts';
