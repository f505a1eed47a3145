export { locale as ny } from './ny.generated.ts';
