import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

/** What is known of a request once it is answered. It holds nothing of the request's or the answer's content. */
export interface RequestRecord {
  readonly requestId: string;
  readonly method: string;
  /** The route's pattern, never the address as asked: a query may hold text. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds from the request's arrival to the first byte of its answer. */
  readonly duration: number;
  /** For an error of the service's own: its name and where it happened. Not its message, which may quote the request. */
  readonly error?: string;
}

/** Times each request, says so in `Server-Timing`, and hands a record to `log`. */
export function observe(log: ((record: RequestRecord) => void) | undefined): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const duration = Math.round((performance.now() - start) * 100) / 100;
    // Not by `context.header`: after the answer is made that copies its body into a stream, which costs more than all else here.
    context.res.headers.set('server-timing', `total;dur=${duration}`);
    log?.({
      requestId: idOf(context),
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      duration,
      ...(context.res.status === 500 && context.error !== undefined ? { error: placeOf(context.error) } : {})
    });
  };
}

const FRAMES = 8; // those of the service; the framework's lie below

function placeOf({ name, stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  return [name, ...frames.slice(0, FRAMES)].join('\n');
}

function idOf(context: Context): string {
  const id: unknown = context.get('requestId');
  return typeof id === 'string' ? id : '';
}
