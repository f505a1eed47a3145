export { locale as haw } from './haw.generated.ts';
