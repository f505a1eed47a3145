export { locale as su } from './su.generated.ts';
