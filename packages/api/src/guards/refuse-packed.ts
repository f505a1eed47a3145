import type { MiddlewareHandler } from 'hono';
import { problem } from '../problem.ts';

/** Answers 415 to packed bodies (RFC 9110, section 8.4): what a small one unpacks to may be beyond any limit. */
export function refusePacked(): MiddlewareHandler {
  return async (context, next) => {
    const packing = context.req.header('content-encoding')?.trim().toLowerCase() ?? '';
    if (packing === '' || packing === 'identity') return next();
    context.header('accept-encoding', 'identity');
    throw problem(415, `Content-Encoding "${packing}" is not unpacked here: send the text as it is.`);
  };
}
