export { type ApiOptions, wirecopy } from './app.ts';
export type { Problem } from './problem.ts';
