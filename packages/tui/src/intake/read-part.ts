import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Article } from '@wirecopy/core';
import {
  type Chunks,
  decompress,
  type InputError,
  isInputError,
  openSources,
  peek
} from '@wirecopy/core/node';
import type { SourceDocument } from '@wirecopy/core/read';
import { linesOf, readArticle } from './read-article.ts';

/** What an input holds: texts to parse, articles that were parsed before (NDJSON of wirecopy), and what could not be read. */
export type InputItem =
  | { readonly kind: 'source'; readonly source: SourceDocument }
  | { readonly kind: 'article'; readonly article: Article; readonly name: string; readonly line: number }
  | { readonly kind: 'error'; readonly error: InputError };

const ENOUGH = 512; // bytes: the first keys of an article's line

/** Reads one input from its chunks. Its name is for messages. */
export async function* readPart(name: string, chunks: Chunks): AsyncGenerator<InputItem> {
  // Opened here to look inside: articles that were parsed before are read as they are.
  const { head, rest: stream } = await peek(decompress(chunks), ENOUGH);
  const first = new TextDecoder().decode(head);
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
