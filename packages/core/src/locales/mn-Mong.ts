export { locale as mnMong } from './mn-Mong.generated.ts';
