/**
 * A worker that also parses the folders of an R2 bucket through a queue.
 *
 * @module @wirecopy/api/cloudflare
 */
import { appsOf } from './apps-of.ts';
import { type Environment as Variables, optionsWithBindings } from './environment.ts';
import type { JobBindings } from './jobs/bindings.ts';
import { consumeJobs, type JobBatch } from './jobs/consume.ts';
import type { RateLimiter } from './guards/rate-limit.ts';

/** The bindings of `wrangler.jobs.jsonc`. All may be left out: without a bucket and a queue there are no jobs. */
export interface Environment extends Partial<JobBindings> {
  /** A secret: bearer keys with commas between them. The other variables of `optionsFrom` are read, too. */
  readonly WIRECOPY_KEYS?: string;
  readonly LIMITER?: RateLimiter;
}

const appOf = appsOf((env: Environment) => ({
  ...optionsWithBindings(env as Variables),
  jobs: env.DOCUMENTS !== undefined && env.JOBS !== undefined
}));

/** The API on Cloudflare Workers, with jobs over an R2 bucket. */
const worker: {
  readonly fetch: (request: Request, env: Environment) => Response | Promise<Response>;
  readonly queue: (batch: JobBatch, env: JobBindings) => Promise<void>;
} = {
  fetch: (request, env) => appOf(env).fetch(request, env),
  queue: consumeJobs
};
export default worker;
