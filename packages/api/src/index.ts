export { type ApiOptions, wirecopy } from './app.ts';
export type { RequestRecord } from './observe.ts';
export type { Problem } from './problem.ts';
export { countingLimiter, type RateLimiter } from './rate-limit.ts';
