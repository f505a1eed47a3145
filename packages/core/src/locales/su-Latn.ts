export { locale as suLatn } from './su-Latn.generated.ts';
