export { locale as bss } from './bss.generated.ts';
