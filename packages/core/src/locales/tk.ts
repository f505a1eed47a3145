export { locale as tk } from './tk.generated.ts';
