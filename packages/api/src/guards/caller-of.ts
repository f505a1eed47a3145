import type { Context } from 'hono';
import { getRuntimeKey } from 'hono/adapter';

/** What the runtimes hand over beside a request that says where it came from. */
interface Platform {
  /** Node, by @hono/node-server. */
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  /** Deno. */
  readonly remoteAddr?: { readonly hostname?: string };
  /** Bun. */
  readonly requestIP?: (request: Request) => { readonly address: string } | null;
  /** AWS Lambda: behind a function's address or an HTTP API, and behind a REST API. */
  readonly requestContext?: {
    readonly http?: { readonly sourceIp?: string };
    readonly identity?: { readonly sourceIp?: string };
  };
}

/**
 * The address that a request came from, as the runtime tells it. Cloudflare tells it in a header, which is believed nowhere else: anybody can
 * write one.
 */
export function addressOf({ env, req }: Context): string {
  const platform = (env ?? {}) as Platform;
  return (
    platform.incoming?.socket?.remoteAddress ??
    platform.remoteAddr?.hostname ??
    platform.requestIP?.(req.raw)?.address ??
    platform.requestContext?.http?.sourceIp ??
    platform.requestContext?.identity?.sourceIp ??
    (getRuntimeKey() === 'workerd' ? req.header('cf-connecting-ip') : undefined) ??
    'everyone'
  );
}
