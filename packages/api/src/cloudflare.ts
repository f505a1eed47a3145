/**
 * A worker that also parses the folders of an R2 bucket through a queue.
 *
 * @module @wirecopy/api/cloudflare
 */
import { wirecopy } from './app.ts';
import type { JobBindings } from './jobs/bindings.ts';
import { consumeJobs, type JobBatch } from './jobs/consume.ts';
import type { RateLimiter } from './rate-limit.ts';

/** The bindings of `wrangler.jsonc`. All may be left out: without a bucket and a queue there are no jobs. */
export interface Environment extends Partial<JobBindings> {
  /** A secret: bearer keys with commas between them. */
  readonly WIRECOPY_KEYS?: string;
  readonly LIMITER?: RateLimiter;
}

type App = ReturnType<typeof wirecopy>;

/** The app that serves an environment: a worker keeps its bindings as long as it lives, so it is built once. */
const apps = new WeakMap<Environment, App>();

function appOf(env: Environment): App {
  const known = apps.get(env);
  if (known !== undefined) return known;
  const keys = env.WIRECOPY_KEYS?.split(',').filter((key) => key !== '');
  const app = wirecopy({
    ...(keys === undefined || keys.length === 0 ? {} : { keys }),
    ...(env.LIMITER === undefined ? {} : { rateLimiter: env.LIMITER }),
    jobs: env.DOCUMENTS !== undefined && env.JOBS !== undefined,
    log: (record) => console.log(JSON.stringify(record))
  });
  apps.set(env, app);
  return app;
}

/** The API on Cloudflare Workers, with jobs over an R2 bucket. */
const worker: {
  readonly fetch: (request: Request, env: Environment) => Response | Promise<Response>;
  readonly queue: (batch: JobBatch, env: JobBindings) => Promise<void>;
} = {
  fetch: (request, env) => appOf(env).fetch(request, env),
  queue: consumeJobs
};
export default worker;
