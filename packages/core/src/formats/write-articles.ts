import type { Article } from '../model/index.ts';
import type { FormatName } from './formats.ts';
import { formats } from './formats.ts';
import type { Provenance, WriteOptions } from './writer.ts';

/**
 * Writes articles as one string. For long outputs take the writer's `open` and write piece by piece.
 *
 * @example writeArticles(parse(text).articles, 'markdown')
 */
export function writeArticles(
  articles: Iterable<Article>,
  format: FormatName,
  options: WriteOptions & Provenance = {}
): string {
  const { head, item, foot } = formats[format].open(options);
  let output = head();
  for (const article of articles) output += item(article, options);
  return output + foot();
}
