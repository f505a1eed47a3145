import type { Context, MiddlewareHandler } from 'hono';
import { problem } from '../problem.ts';

/**
 * Decides whether a caller may go on. A Cloudflare rate limiting binding is one as it stands (`env.LIMITER`), and
 * `countingLimiter` is one for a single process.
 */
export interface RateLimiter {
  readonly limit: (caller: { readonly key: string }) => Promise<{
    readonly success: boolean;
    /** Seconds until a refused caller may come again, where the limiter knows it. */
    readonly retryAfter?: number;
  }>;
}

/** Answers 429 to callers whom the limiter refuses. `keyOf` names the caller: a key, an address. */
export function limitRate(limiter: RateLimiter, keyOf: (context: Context) => string): MiddlewareHandler {
  return async (context, next) => {
    const { success, retryAfter = 60 } = await limiter.limit({ key: keyOf(context) });
    if (!success) {
      context.header('retry-after', String(Math.ceil(retryAfter)));
      throw problem(429, 'Too many requests: wait as many seconds as Retry-After says.');
    }
    await next();
  };
}

/**
 * Counts requests in windows of `period` seconds, in the memory of one process. `now` gives seconds.
 *
 * @example countingLimiter({ limit: 600, period: 60 })
 */
export function countingLimiter({
  limit,
  period,
  now = () => performance.now() / 1000
}: {
  readonly limit: number;
  readonly period: number;
  readonly now?: () => number;
}): RateLimiter {
  let window = -1;
  let counts = new Map<string, number>();
  return {
    limit: ({ key }) => {
      const time = now();
      const current = Math.floor(time / period);
      if (current !== window) {
        window = current;
        counts = new Map();
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return Promise.resolve({ success: count <= limit, retryAfter: (current + 1) * period - time });
    }
  };
}
