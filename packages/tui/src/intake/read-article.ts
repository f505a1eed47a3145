import type { Article } from '@wirecopy/core';

/** A line of NDJSON that is an article of wirecopy's own making; null for anything else. Fields that were left out are null. */
export function readArticle(line: string): Article | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (!isArticle(value)) return null;
  return { ...absent, ...value };
}

const absent = {
  language: null,
  of: null,
  kicker: null,
  headline: null,
  standfirst: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  source: null,
  tags: [],
  dates: [],
  span: { start: 0, end: 0 },
  confidence: 0
} satisfies Partial<Article>;

function isArticle(value: unknown): value is Article {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, body } = value as Record<string, unknown>;
  return typeof id === 'string' && (kind === 'article' || kind === 'teaser') && Array.isArray(body);
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
