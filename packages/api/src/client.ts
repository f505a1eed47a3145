/**
 * A typed client of a running API.
 *
 * @module @wirecopy/api/client
 */
import type { Document } from '@wirecopy/core';
import { type ClientRequestOptions, type ClientResponse, hc } from 'hono/client';
import type { wirecopy } from './app.ts';
import type { TextOptions } from './input/asked.ts';
import type { NamedDocuments } from './routes/parse.ts';

type App = ReturnType<typeof wirecopy>;

/** A form goes to the same route as a text in JSON: its one file is answered with a document, its several files with a list. */
interface FormRoutes {
  readonly v1: {
    readonly parse: {
      readonly $post: {
        (
          one: { readonly form: { readonly file: File } & TextOptions },
          options?: ClientRequestOptions
        ): Promise<ClientResponse<Document, 200, 'json'>>;
        (
          many: { readonly form: { readonly files: File[] } & TextOptions },
          options?: ClientRequestOptions
        ): Promise<ClientResponse<NamedDocuments, 200, 'json'>>;
      };
    };
  };
}

type Client = ReturnType<typeof hc<App>> & FormRoutes;

/**
 * A typed client of the API.
 *
 * @example
 * const api = wirecopyClient('https://news.example.org', { headers: { authorization: `Bearer ${key}` } });
 * const response = await api.v1.parse.$post({ json: { text: 'PARIS, 19 nov (AFP) - …' } });
 * const { articles } = await response.json();
 */
export function wirecopyClient(base: string, options?: Parameters<typeof hc>[1]): Client {
  return hc<App>(base, options) as Client;
}
