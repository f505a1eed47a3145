/**
 * A typed client of a running API.
 *
 * @module @wirecopy/api/client
 */
import { hc } from 'hono/client';
import type { wirecopy } from './app.ts';

type Client = ReturnType<typeof hc<ReturnType<typeof wirecopy>>>;

/**
 * A typed client of the API.
 *
 * @example
 * const api = wirecopyClient('https://news.example.org', { headers: { authorization: `Bearer ${key}` } });
 * const response = await api.v1.agencies.$get();
 * const { agencies } = await response.json();
 */
export function wirecopyClient(base: string, options?: Parameters<typeof hc>[1]): Client {
  return hc<ReturnType<typeof wirecopy>>(base, options);
}
