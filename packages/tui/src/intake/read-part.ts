import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import type { Article } from '@wirecopy/core';
import { type InputError, isInputError, openSources } from '@wirecopy/core/node';
import type { SourceDocument } from '@wirecopy/core/read';
import { linesOf, readArticle } from './read-article.ts';

/** What an input holds: texts to parse, articles that were parsed before (NDJSON of wirecopy), and what could not be read. */
export type InputItem =
  | { readonly kind: 'source'; readonly source: SourceDocument }
  | { readonly kind: 'article'; readonly article: Article; readonly name: string; readonly line: number }
  | { readonly kind: 'error'; readonly error: InputError };

type Chunks = AsyncIterable<Uint8Array>;

/** Reads one input from its chunks. Its name is for messages. */
export async function* readPart(name: string, chunks: Chunks): AsyncGenerator<InputItem> {
  const { head, whole } = await peek(chunks);
  const { first, stream } = await uncompressed(head, whole);
  if (readArticle(first.slice(0, first.indexOf('\n') + 1 || undefined)) !== null || looksLikeArticle(first)) {
    let line = 0;
    for await (const text of linesOf(stream)) {
      line++;
      if (text.trim() === '') continue;
      const article = readArticle(text);
      if (article !== null) yield { kind: 'article', article, name, line };
      else
        yield {
          kind: 'error',
          error: {
            kind: 'input-error',
            name,
            record: line - 1,
            code: 'record',
            reason: null,
            message: `line ${line}: expected an article as JSON, found: ${text.slice(0, 60)}`
          }
        };
    }
    return;
  }
  const input = { name, path: null, size: null, modified: null };
  for await (const item of openSources([input], { stdin: stream }))
    yield isInputError(item) ? { kind: 'error', error: item } : { kind: 'source', source: item };
}

/** The bytes `[from, to)` of a file. */
export function fileChunks(path: string, from: number, to: number): Chunks {
  return from >= to
    ? Readable.from([])
    : createReadStream(path, { start: from, end: to - 1, highWaterMark: 1 << 18 });
}

// A long article's line does not end in the first chunk: its first keys tell.
function looksLikeArticle(head: string): boolean {
  return /^\s*\{"id":"[^"]*","kind":"(?:article|teaser)"/u.test(head);
}

async function peek(chunks: Chunks): Promise<{ head: Uint8Array; whole: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done === true ? new Uint8Array(0) : first.value;
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (first.done === true) return;
    yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, whole: whole() };
}

/** Gzip is opened here to look inside; every other compression is core's to open. */
async function uncompressed(head: Uint8Array, whole: Chunks): Promise<{ first: string; stream: Chunks }> {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return { first: new TextDecoder().decode(head), stream: whole };
  const inside = await peek(Readable.from(whole).pipe(createGunzip()) as Chunks);
  return { first: new TextDecoder().decode(inside.head), stream: inside.whole };
}
