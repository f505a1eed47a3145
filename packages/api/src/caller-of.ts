import type { Context } from 'hono';

/** What the runtimes hand over beside a request that says where it came from. */
interface Platform {
  /** Node, by @hono/node-server. */
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  /** Deno. */
  readonly remoteAddr?: { readonly hostname?: string };
  /** Bun. */
  readonly requestIP?: (request: Request) => { readonly address: string } | null;
}

/** The address that a request came from. Where no runtime tells it, Cloudflare's header does, which nobody else can be trusted with. */
export function addressOf({ env, req }: Context): string {
  const platform = (env ?? {}) as Platform;
  return (
    platform.incoming?.socket?.remoteAddress ??
    platform.remoteAddr?.hostname ??
    platform.requestIP?.(req.raw)?.address ??
    req.header('cf-connecting-ip') ??
    'everyone'
  );
}
