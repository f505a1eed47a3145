import { explain, parse } from '@wirecopy/core';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { answerProblem, problem } from './problem.ts';
import { readInput } from './read-input.ts';

/** How the API is set up. */
export interface ApiOptions {
  /** Largest body taken, in bytes; 10 MiB unless given. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 10 * 1024 * 1024; // a day of one agency's wire is about 4 MB

/**
 * The wirecopy API as a Hono app, to serve by itself or to mount: `app.route('/news', wirecopy())`.
 *
 * @example
 * const response = await wirecopy().request('/v1/parse', { method: 'POST', body: 'PARIS, 19 nov (AFP) - …' });
 * const document = await response.json();
 */
export function wirecopy(options: ApiOptions = {}) {
  const maxSize = options.maxBytes ?? MAX_BYTES;
  const limit = bodyLimit({
    maxSize,
    onError: () => {
      throw problem(413, `The body is larger than the limit of ${maxSize} bytes.`);
    }
  });
  const app = new Hono()
    .use(requestId())
    .use(secureHeaders())
    .use('/v1/*', limit)
    .get('/health', (context) => context.json({ status: 'ok' as const }))
    .post('/v1/parse', async (context) => {
      const { text, options: parseOptions } = await readInput(context);
      return context.json(parse(text, parseOptions));
    })
    .post('/v1/explain', async (context) => {
      const { text, options: parseOptions } = await readInput(context);
      return context.json({ lines: explain(text, parseOptions) });
    });
  app.notFound((context) => answerProblem(problem(404, `There is nothing at ${context.req.path}.`), context));
  app.onError(answerProblem);
  return app;
}
