import { agencies, explain } from '@wirecopy/core';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers';
import { addressOf } from './guards/caller-of.ts';
import type { FetchPage } from './fetch/fetch-page.ts';
import type { AskedDates, AskedQuery, AskedText } from './input/asked.ts';
import { playground } from './pages/playground.ts';
import { reference } from './pages/reference.ts';
import { observe, type RequestRecord } from './observe.ts';
import { limitBody } from './guards/limit-body.ts';
import { jobRoutes } from './jobs/job-routes.ts';
import { openApi } from './openapi/openapi.ts';
import { jobOperations, type Operation, operations } from './openapi/operations.ts';
import { answerProblem, problem } from './problem.ts';
import { limitRate, type RateLimiter } from './guards/rate-limit.ts';
import { refusePacked } from './guards/refuse-packed.ts';
import { readInput, readQuery } from './input/read-input.ts';
import { answerBatch } from './routes/batch.ts';
import { readDates } from './routes/dates.ts';
import { answerParse } from './routes/parse.ts';

/** How the API is set up. */
export interface ApiOptions {
  /** Largest body taken, in bytes; 10 MiB unless given. */
  readonly maxBytes?: number;
  /** Bearer keys, any of which opens `/v1`; several at once for rotation. Open to all unless given. */
  readonly keys?: readonly string[];
  /** Origins whose pages may call the API from a browser; none unless given. */
  readonly origins?: readonly string[];
  /** Lets `{ "url": … }` be sent in place of a text, and fetches the page: a `pageFetcher`. Nothing is fetched unless given. */
  readonly fetchUrls?: FetchPage;
  /** Holds callers back: a platform's binding or `countingLimiter`. None unless given. */
  readonly rateLimiter?: RateLimiter;
  /** Names the caller for the rate limiter; the bearer key or, where none is asked for, the caller's address unless given. */
  readonly callerOf?: (context: Context) => string;
  /** Adds `/v1/jobs`, for a runtime whose bindings hold a bucket and a queue (`DOCUMENTS`, `JOBS`). Off unless given. */
  readonly jobs?: boolean;
  /** Takes a record of each request, without its content. */
  readonly log?: (record: RequestRecord) => void;
}

type Env = { readonly Variables: SecureHeadersVariables };

const MAX_BYTES = 10 * 1024 * 1024; // a day of one agency's wire is about 4 MB

const NOTHING = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"]
};
/** The pages load nothing from elsewhere and run only the script that they bring. */
const ITS_OWN = {
  ...NOTHING,
  scriptSrc: [NONCE],
  styleSrc: [NONCE],
  connectSrc: ["'self'"],
  imgSrc: ['data:']
};

/**
 * The wirecopy API as a Hono app, to serve by itself or to mount: `app.route('/news', wirecopy())`.
 *
 * @example
 * const response = await wirecopy().request('/v1/parse', { method: 'POST', body: 'PARIS, 19 nov (AFP) - …' });
 * const document = await response.json();
 */
export function wirecopy(options: ApiOptions = {}) {
  const maxSize = options.maxBytes ?? MAX_BYTES;
  const described = options.jobs === true ? [...operations, ...jobOperations] : operations;
  const open = new Hono<Env>();
  open.use(requestId());
  open.use(observe(options.log));
  // What a page has set stays; all else needs no nonce.
  open.use(secureHeaders({ contentSecurityPolicy: NOTHING, overwrite: false }));
  const pageHeaders = secureHeaders({ contentSecurityPolicy: ITS_OWN });
  if (options.origins !== undefined) open.use('/v1/*', allowOrigins(options.origins));
  // Keys are compared as hashes, in a time that does not depend on where they differ (Hono's bearerAuth).
  if (options.keys !== undefined) open.use('/v1/*', bearerAuth({ token: usable(options.keys) }));
  if (options.rateLimiter !== undefined) {
    const keyOrAddress = (context: Context): string =>
      context.req.header('authorization') ?? addressOf(context);
    // A key that nobody checks is no name: a caller could take a new one for each request.
    const callerOf = options.callerOf ?? (options.keys === undefined ? addressOf : keyOrAddress);
    open.use('/v1/*', limitRate(options.rateLimiter, callerOf));
  }
  const app = open
    .use('/v1/*', refusePacked())
    .post('/v1/parse/batch', (context) => answerBatch(context, maxSize))
    .use('/v1/*', limitBody(maxSize))
    .get('/', pageHeaders, showPlayground)
    .get('/docs', pageHeaders, (context) =>
      context.html(reference(described, context.get('secureHeadersNonce') ?? ''))
    )
    .get('/health', (context) => context.json({ status: 'ok' as const }))
    .get('/openapi.json', (context) => context.json(openApi(described, mountOf(context))))
    .post('/v1/parse', (context: Context<Env, '/v1/parse', AskedText>) =>
      answerParse(context, options.fetchUrls)
    )
    .get('/v1/dates', (context: Context<Env, '/v1/dates', AskedQuery>) =>
      context.json(readDates(readQuery(context)))
    )
    .post('/v1/dates', async (context: Context<Env, '/v1/dates', AskedDates>) =>
      context.json(readDates(await readInput(context, options.fetchUrls)))
    )
    .get('/v1/agencies', (context) => context.json({ agencies }))
    .post('/v1/explain', async (context: Context<Env, '/v1/explain', AskedText>) => {
      const { text, options: parseOptions } = await readInput(context, options.fetchUrls);
      return context.json({ lines: explain(text, parseOptions) });
    });
  // Mounted at /news the page stands at /news; there, /news/ is a path of its own.
  app.get('/:end{$}', pageHeaders, showPlayground);
  if (options.jobs === true) app.route('/', jobRoutes());
  for (const [path, methods] of methodsByPath(described))
    app.all(path, (context) => {
      context.header('allow', methods.join(', '));
      throw problem(
        405,
        `${context.req.path} answers to ${new Intl.ListFormat('en').format(methods)} alone.`
      );
    });
  app.notFound((context) => answerProblem(problem(404, `There is nothing at ${context.req.path}.`), context));
  app.onError(answerProblem);
  return app;
}

function showPlayground(context: Context<Env>): Response | Promise<Response> {
  // Relative addresses also hold behind a proxy that takes a part of the path away.
  const last = context.req.path.split('/').at(-1) ?? '';
  return context.html(playground(context.get('secureHeadersNonce') ?? '', last === '' ? '' : `${last}/`));
}

/** Lets pages of some origins send requests and read what the answers say of themselves. */
function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    exposeHeaders: ['Location', 'Retry-After', 'Server-Timing', 'X-Request-Id'],
    maxAge: 3600
  });
}

/** What a path answers to; whoever answers GET answers HEAD. */
function methodsByPath(described: readonly Operation[]): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of described) {
    const known = methods.get(path) ?? [];
    methods.set(path, [...known, ...(method === 'get' ? ['GET', 'HEAD'] : ['POST'])]);
  }
  return methods;
}

/** The path that the app is mounted under: `/news` where the description stands at `/news/openapi.json`. */
function mountOf(context: Context): string {
  return context.req.path.replace(/\/openapi\.json$/u, '');
}

/** The keys, if a request can carry them: `Authorization: Bearer` takes letters, digits and a few signs (RFC 6750, 2.1). */
function usable(keys: readonly string[]): string[] {
  const wrong = keys.findIndex((key) => !/^[\w.~+/-]+=*$/u.test(key));
  if (wrong === -1) return [...keys];
  throw new Error(
    `a bearer key may hold letters, digits and - . _ ~ + / with = at its end; number ${wrong + 1} does not`
  );
}
