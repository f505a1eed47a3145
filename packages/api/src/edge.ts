/**
 * The app as a module that Workers, Deno and Bun serve as it is.
 *
 * @module @wirecopy/api/edge
 */
import { wirecopy } from './app.ts';

const app: ReturnType<typeof wirecopy> = wirecopy();

/** The API as a module that Workers, `deno serve` and Bun serve as it is. */
const edge: { readonly fetch: (request: Request) => Response | Promise<Response> } = {
  fetch: (request) => app.fetch(request)
};
export default edge;
