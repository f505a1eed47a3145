/**
 * A worker that also parses the folders of an R2 bucket through a queue.
 *
 * @module @wirecopy/api/cloudflare
 */
import { wirecopy } from './app.ts';
import type { JobBindings } from './jobs/bindings.ts';
import { consumeJobs, type JobBatch } from './jobs/consume.ts';
import { jobRoutes } from './jobs/job-routes.ts';
import type { RateLimiter } from './rate-limit.ts';

/** The bindings of `wrangler.jsonc`. All may be left out: without a bucket and a queue there are no jobs. */
export interface Environment extends Partial<JobBindings> {
  /** A secret: bearer keys with commas between them. */
  readonly WIRECOPY_KEYS?: string;
  readonly LIMITER?: RateLimiter;
}

/** The API on Cloudflare Workers, with jobs over an R2 bucket. */
const worker: {
  readonly fetch: (request: Request, env: Environment) => Response | Promise<Response>;
  readonly queue: (batch: JobBatch, env: JobBindings) => Promise<void>;
} = {
  fetch: (request, env) => {
    const keys = env.WIRECOPY_KEYS?.split(',').filter((key) => key !== '');
    const app = wirecopy({
      ...(keys === undefined || keys.length === 0 ? {} : { keys }),
      ...(env.LIMITER === undefined ? {} : { rateLimiter: env.LIMITER }),
      log: (record) => console.log(JSON.stringify(record))
    });
    return (env.DOCUMENTS !== undefined && env.JOBS !== undefined ? app.route('/', jobRoutes()) : app).fetch(
      request,
      env
    );
  },
  queue: consumeJobs
};
export default worker;
