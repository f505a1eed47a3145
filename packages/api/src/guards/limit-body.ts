import type { MiddlewareHandler } from 'hono';
import { problem } from '../problem.ts';

/**
 * Answers 413 to bodies of more than `maxSize` bytes: at once where the length was sent, which servers hold the sender to, else when more have
 * come.
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  const refuse = (): never => {
    throw problem(413, `The body is larger than the limit of ${maxSize} bytes.`);
  };
  return async (context, next) => {
    // The body itself is looked at last: for that a server on Node makes a stream of it. (Hono's `bodyLimit` begins with it.)
    const { headers, method } = context.req.raw;
    if (method === 'GET' || method === 'HEAD') return next();
    const length = headers.get('content-length');
    if (length !== null && !headers.has('transfer-encoding'))
      return Number(length) > maxSize ? refuse() : next();
    const { body } = context.req.raw;
    if (body === null) return next();
    const read = (await readWithin(maxSize, body)) ?? refuse();
    context.req.raw = new Request(context.req.raw, { method, body: read });
    return next();
  };
}

/** The body; null where it has more bytes. Nothing of such a one is kept. */
async function readWithin(
  maxSize: number,
  body: ReadableStream<Uint8Array<ArrayBuffer>>
): Promise<Blob | null> {
  const reader = body.getReader();
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size > maxSize ? null : new Blob(parts);
    size += value.length;
    if (size <= maxSize) parts.push(value);
    else parts = [];
    // A sender that is hung up on half-way may never see the answer: as much again is let pass, unread.
    if (size > 2 * maxSize) return null;
  }
}
