import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Problem details for HTTP APIs (RFC 9457), the body of every answer that is an error. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** What was wrong and what was expected, for a person. */
  readonly detail: string;
  /** JSON Pointer into the request (`/reference`), where one field is to blame (status 422). */
  readonly field?: string;
  /** Id of the request, to be found again in the log. */
  readonly instance?: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal error',
  502: 'Bad gateway'
};

export const titleOf = (status: number): string => TITLES[status] ?? 'Error';

/** An error that a handler throws to answer with a problem. */
export function problem(status: ContentfulStatusCode, detail: string, field?: string): HTTPException {
  return new HTTPException(status, { message: detail, cause: field === undefined ? undefined : { field } });
}

/** Turns whatever was thrown into problem+json. What is not a problem of ours shows no internals. */
export function answerProblem(error: Error, context: Context): Response {
  const known = error instanceof HTTPException;
  // Middleware of Hono (bearer keys) throws a whole answer: its challenge is kept, its body is not.
  const challenge = known && error.res !== undefined ? error.res.headers.get('www-authenticate') : null;
  // A header that is no bearer key at all is told the same as a wrong key.
  const status = challenge !== null ? 401 : known ? error.status : 500;
  const field = known ? fieldOf(error) : undefined;
  const requestId: unknown = context.get('requestId');
  const body: Problem = {
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail: describe(known, status, error.message),
    ...(field === undefined ? {} : { field }),
    ...(typeof requestId === 'string' ? { instance: `urn:request:${requestId}` } : {})
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...Object.fromEntries(context.res.headers),
      'content-type': 'application/problem+json',
      ...(challenge === null ? {} : { 'www-authenticate': challenge })
    }
  });
}

/** The field that a problem is about. */
export function fieldOf({ cause }: HTTPException): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('field' in cause)) return undefined;
  return typeof cause.field === 'string' ? cause.field : undefined;
}

function describe(known: boolean, status: number, message: string): string {
  if (status === 401) return 'This needs a key: send "Authorization: Bearer KEY" with a key that is valid.';
  return known && message !== '' ? message : 'The request could not be answered.';
}
