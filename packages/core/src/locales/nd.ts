export { locale as nd } from './nd.generated.ts';
