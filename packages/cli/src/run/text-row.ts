import type { Row } from './job.ts';

/** A row that holds nothing but what is written. */
export function textRow(text: string, articles = 0): Row {
  return { text, articles, article: null, key: null, facts: null };
}
