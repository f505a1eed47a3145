import type { Article } from '@wirecopy/core';
import { ownArticle } from '@wirecopy/core/read';

/** A line of NDJSON that is an article of wirecopy's own making; null for anything else. Fields that were left out are null. */
export function readArticle(line: string): Article | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return ownArticle(value);
}

/** Cuts chunks of UTF-8 into lines, one by one; the last line needs no line break. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
