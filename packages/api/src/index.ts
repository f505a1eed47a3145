/**
 * wirecopy over HTTP: a Hono app for any runtime.
 *
 * @module @wirecopy/api
 */
export { type ApiOptions, wirecopy } from './app.ts';
export { type Environment, optionsFrom } from './environment.ts';
export { type FetchedPage, type FetchOptions, type FetchPage, pageFetcher } from './fetch/fetch-page.ts';
export type { RequestRecord } from './observe.ts';
export type { Problem } from './problem.ts';
export { countingLimiter, type RateLimiter } from './guards/rate-limit.ts';
