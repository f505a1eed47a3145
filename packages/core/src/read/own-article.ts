import type { Article } from '../model/index.ts';
import { isFields } from './news-object.ts';

/** Where a record of wirecopy's own JSON or NDJSON says what the article came from. */
const PROVENANCE: ReadonlySet<string> = new Set(['origin', 'uri', 'metadata']);

/** An article that wirecopy wrote as JSON, as it was parsed; null for anything else. Fields that were left out are null. */
export function ownArticle(value: unknown): Article | null {
  if (!isFields(value)) return null;
  const { id, kind, body } = value;
  const isOwn =
    typeof id === 'string' &&
    (kind === 'article' || kind === 'teaser') &&
    Array.isArray(body) &&
    body.every((block) => isFields(block) && typeof block['text'] === 'string');
  if (!isOwn) return null;
  // In the order in which they stand, so that what is read and written again is the same.
  const there = Object.entries(value).filter(([name]) => !PROVENANCE.has(name));
  const missing = Object.entries(absent).filter(([name]) => !Object.hasOwn(value, name));
  return Object.fromEntries([...there, ...missing]) as unknown as Article;
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
