/**
 * The app as a module that Workers, Deno and Bun serve as it is. It is set up by its environment: see `optionsFrom`.
 *
 * @module @wirecopy/api/edge
 */
import { getRuntimeKey } from 'hono/adapter';
import { appsOf } from './apps-of.ts';
import { type Environment, optionsWithBindings } from './environment.ts';

const appOf = appsOf(optionsWithBindings);

// Workers hand their environment over with each request. Elsewhere it is read here, so that a mistake in it ends the start.
const own = getRuntimeKey() === 'workerd' ? undefined : process.env;
if (own !== undefined) appOf(own);

/** The API as a module that Workers, `deno serve` and Bun serve as it is. */
const edge: { readonly fetch: (request: Request, platform?: unknown) => Response | Promise<Response> } = {
  fetch: (request, platform) => appOf(own ?? (platform as Environment)).fetch(request, platform)
};
export default edge;
