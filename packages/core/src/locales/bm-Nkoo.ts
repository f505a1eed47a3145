export { locale as bmNkoo } from './bm-Nkoo.generated.ts';
