export { locale as vi } from './vi.generated.ts';
