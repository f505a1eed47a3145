import type { Context } from 'hono';
import type { FetchPage } from '../fetch/fetch-page.ts';
import { problem } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { type Fields, type Input, type Inputs, readJsonInput, toInput } from './input.ts';
import { readForm } from './read-form.ts';

/**
 * Reads the text of a request by its Content-Type: `text/plain`, `text/html`, `application/json`, `multipart/form-data`.
 * Throws problems: 400 for JSON that cannot be read, 415 for another type or charset, 422 for a wrong field.
 * `{ "url": … }` is taken only where `fetchUrls` is given.
 */
export async function readInput(context: Context, fetchUrls?: FetchPage): Promise<Input> {
  const { inputs } = await readInputs(context, fetchUrls);
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0)
    throw problem(422, 'Send one file a request: /v1/parse alone takes several.', '/file');
  return input;
}

/** Reads the text of a request, or all files of its form. */
export async function readInputs(context: Context, fetchUrls?: FetchPage): Promise<Inputs> {
  const header = context.req.header('content-type') ?? 'text/plain';
  const type = (header.split(';')[0] ?? '').trim().toLowerCase();
  const query = context.req.query();
  if (type === 'text/plain' || type === 'text/html') {
    const text = decodeText(await context.req.arrayBuffer(), header);
    return one(toInput(text, { ...query, format: type === 'text/html' ? 'html' : 'text' }));
  }
  if (type === 'application/json') return one(await readJsonBody(context, query, fetchUrls));
  if (type === 'multipart/form-data') return readForm(context, query);
  throw problem(
    415,
    `Content-Type "${type}" cannot be read. Send text/plain, text/html, application/json or multipart/form-data.`
  );
}

const one = (input: Input): Inputs => ({ inputs: [input], isList: false });

/** Takes the text of a query: `?text=…&reference=…`. Throws 422 where there is none. */
export function readQuery(context: Context): Input {
  const fields = context.req.query();
  if (fields['text'] === undefined) throw problem(422, 'Give the text: ?text=next+Tuesday.', '/text');
  return toInput(fields['text'], fields);
}

async function readJsonBody(
  context: Context,
  query: Fields,
  fetchUrls: FetchPage | undefined
): Promise<Input> {
  const value = await readJson(context);
  const url = urlOf(value);
  if (url === undefined) return readJsonInput(value, query);
  if (fetchUrls === undefined)
    throw problem(422, 'This service fetches no pages: send "text" or "html".', '/url');
  const page = await fetchUrls(url);
  const text = decodeText(page.bytes.buffer, page.type);
  const format = page.type.startsWith('text/plain') ? 'text' : 'html';
  return toInput(text, { ...query, ...(value as Fields), format });
}

/** The address in `{ "url": "https://…" }`. */
function urlOf(value: unknown): string | undefined {
  const url = typeof value === 'object' && value !== null && 'url' in value ? value.url : undefined;
  if (url !== undefined && typeof url !== 'string')
    throw problem(422, '"url" must be a string: {"url": "https://news.example/story"}.', '/url');
  return url;
}

async function readJson(context: Context): Promise<unknown> {
  const text = decodeText(await context.req.arrayBuffer(), context.req.header('content-type') ?? '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(400, `The body is not JSON: ${error instanceof Error ? error.message : 'unknown error'}.`);
  }
}
