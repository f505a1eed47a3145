export { locale as ml } from './ml.generated.ts';
