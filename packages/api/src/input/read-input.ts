import { isEdtf, type ParseOptions } from '@wirecopy/core';
import { decodeHtml } from '@wirecopy/core/read';
import type { Context } from 'hono';
import { type FetchOptions, fetchPage } from './fetch-page.ts';
import { problem } from './problem.ts';

/** One text of a request, with how to read it. */
export interface Input {
  readonly text: string;
  readonly options: ParseOptions;
  /** The query's parameters and the fields of a JSON body, for what a route takes beyond these. */
  readonly fields: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** ISO 8601 to the day or the minute: what `reference` takes. */
const REFERENCE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * Reads the body of a request by its Content-Type: `text/plain`, `text/html`, `application/json`, `multipart/form-data`.
 * Throws problems: 400 for JSON that cannot be read, 415 for another type or charset, 422 for a wrong field.
 * `{ "url": … }` is taken only where `fetchUrls` is given.
 */
export async function readInput(context: Context, fetchUrls?: FetchOptions): Promise<Input> {
  const header = context.req.header('content-type') ?? 'text/plain';
  const type = (header.split(';')[0] ?? '').trim().toLowerCase();
  const query = context.req.query();
  if (type === 'text/plain' || type === 'text/html') {
    const text = decode(await context.req.arrayBuffer(), header);
    return toInput(text, { ...query, format: type === 'text/html' ? 'html' : 'text' });
  }
  if (type === 'application/json') {
    const value = await readJson(context);
    const url = urlOf(value);
    if (url === undefined) return readJsonInput(value, query);
    if (fetchUrls === undefined)
      throw problem(422, 'This service fetches no pages: send "text" or "html".', '/url');
    const page = await fetchPage(url, fetchUrls);
    const text = decode(page.bytes.buffer, page.type);
    const format = page.type.startsWith('text/plain') ? 'text' : 'html';
    return toInput(text, { ...query, ...(value as Fields), format });
  }
  if (type === 'multipart/form-data') {
    const form = await readForm(context);
    const [file, ...more] = form.getAll('file');
    if (file === undefined) throw problem(422, 'A form must have a part named "file".', '/file');
    if (more.length > 0)
      throw problem(422, 'Send one file a request; many texts go to /v1/parse/batch.', '/file');
    const html = typeof file !== 'string' && file.type.startsWith('text/html');
    const text = typeof file === 'string' ? file : decode(await file.arrayBuffer(), file.type);
    const parts = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
    return toInput(text, { ...query, ...parts, format: html ? 'html' : 'text' });
  }
  throw problem(
    415,
    `Content-Type "${type}" cannot be read. Send text/plain, text/html, application/json or multipart/form-data.`
  );
}

/** Takes `{ text | html, reference?, language? }` from a JSON value. Throws 422 naming the field that is wrong. */
export function readJsonInput(value: unknown, defaults: Readonly<Record<string, string>> = {}): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw problem(422, 'Expected a JSON object such as {"text": "…"}.', '');
  const fields = value as Fields;
  const text = fields['text'];
  const html = fields['html'];
  if (text !== undefined && html !== undefined)
    throw problem(422, 'Give either "text" or "html", not both.', '/html');
  const format = html === undefined ? 'text' : 'html';
  const content = html ?? text;
  if (typeof content !== 'string')
    throw problem(422, `"${format}" must be a string: {"text": "…"} or {"html": "…"}.`, `/${format}`);
  return toInput(content, { ...defaults, ...fields, format });
}

/** Takes the text of a query: `?text=…&reference=…`. Throws 422 where there is none. */
export function readQuery(context: Context): Input {
  const fields = context.req.query();
  if (fields['text'] === undefined) throw problem(422, 'Give the text: ?text=next+Tuesday.', '/text');
  return toInput(fields['text'], fields);
}

function toInput(text: string, fields: Fields): Input {
  return { text, options: readOptions(fields), fields };
}

function readOptions(fields: Fields): ParseOptions {
  const reference = fields['reference'];
  const language = fields['language'];
  if (reference !== undefined && (typeof reference !== 'string' || !isReference(reference)))
    throw problem(422, '"reference" must be a date such as 2024-11-19 or 2024-11-19T14:05Z.', '/reference');
  if (language !== undefined && (typeof language !== 'string' || !isLanguage(language)))
    throw problem(422, '"language" must be a BCP 47 tag such as fr or zh-Hant.', '/language');
  return {
    format: fields['format'] === 'html' ? 'html' : 'text',
    ...(typeof reference === 'string' ? { reference } : {}),
    ...(typeof language === 'string' ? { language } : {})
  };
}

function isReference(value: string): boolean {
  return REFERENCE.test(value) && isEdtf(value);
}

/** A tag of a language that there is: "german" has the form of a tag, and is none. */
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

async function readForm(context: Context): Promise<FormData> {
  try {
    return await context.req.formData();
  } catch {
    throw problem(400, 'The form cannot be read: expected multipart/form-data with a part named "file".');
  }
}

/** The address in `{ "url": "https://…" }`. */
function urlOf(value: unknown): string | undefined {
  const url = typeof value === 'object' && value !== null && 'url' in value ? value.url : undefined;
  if (url !== undefined && typeof url !== 'string')
    throw problem(422, '"url" must be a string: {"url": "https://news.example/story"}.', '/url');
  return url;
}

async function readJson(context: Context): Promise<unknown> {
  const text = decode(await context.req.arrayBuffer(), context.req.header('content-type') ?? '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw problem(400, `The body is not JSON: ${error instanceof Error ? error.message : 'unknown error'}.`);
  }
}

/** By the charset that was sent; without one by what the text says of itself: its byte order mark, its `meta`, its being UTF-8. */
function decode(bytes: ArrayBuffer, contentType: string): string {
  const charset = /charset\s*=\s*"?([^";\s]+)/iu.exec(contentType)?.[1];
  if (charset !== undefined && !isCharset(charset))
    throw problem(415, `The charset "${charset}" is not known. UTF-8 is the default.`);
  return decodeHtml(new Uint8Array(bytes), contentType);
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return false;
  }
}
