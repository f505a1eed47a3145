import type { ApiOptions } from './app.ts';
import { countingLimiter, type RateLimiter } from './guards/rate-limit.ts';

/** Variables of an environment by name: `process.env`, the bindings of a worker. */
export type Environment = Readonly<Record<string, unknown>>;

/**
 * The options that an environment names, the same on every runtime:
 *
 * - `WIRECOPY_KEYS`: bearer keys, with commas between them
 * - `WIRECOPY_ORIGINS`: origins whose pages may call the API, with commas between them
 * - `WIRECOPY_MAX_BYTES`: largest body, in bytes
 * - `WIRECOPY_RATE_LIMIT`: requests a minute from one caller, counted in this process
 *
 * @throws Error for a value that cannot be meant, such as a list of keys without a key: nothing is left open by mistake
 * @example app.route('/news', wirecopy(optionsFrom(process.env)));
 */
export function optionsFrom(environment: Environment): ApiOptions {
  const keys = listOf('WIRECOPY_KEYS', environment);
  const origins = listOf('WIRECOPY_ORIGINS', environment);
  const maxBytes = numberOf('WIRECOPY_MAX_BYTES', environment, 1);
  const rateLimit = numberOf('WIRECOPY_RATE_LIMIT', environment, 0);
  return {
    ...(keys === undefined ? {} : { keys }),
    ...(origins === undefined ? {} : { origins }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(rateLimit === undefined || rateLimit === 0
      ? {}
      : { rateLimiter: countingLimiter({ limit: rateLimit, period: 60 }) })
  };
}

/** The same, and the rate limiter of a worker's binding `LIMITER`, which comes before `WIRECOPY_RATE_LIMIT`. */
export function optionsWithBindings(environment: Environment): ApiOptions {
  const limiter = environment['LIMITER'] as RateLimiter | undefined;
  return { ...optionsFrom(environment), ...(limiter === undefined ? {} : { rateLimiter: limiter }) };
}

function listOf(name: string, environment: Environment): readonly string[] | undefined {
  const value = environment[name];
  if (typeof value !== 'string') return undefined;
  const items = value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length > 0) return items;
  throw new Error(
    `${name} is set and holds nothing: expected values with commas between them, or no ${name}`
  );
}

function numberOf(name: string, environment: Environment, least: number): number | undefined {
  const value = environment[name];
  if (typeof value !== 'string') return undefined;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`${name} must be a whole number from ${least}, not "${value}"`);
}
