import type { Article, Issue } from '../model/index.ts';
import type { ArticleLayout } from './article-layout.ts';
import type { Declared } from './line.ts';
import type { StatedArticle } from './stated-article.ts';

/** One text cut out of an input (a file, a WET record, a line of NDJSON, one document of an export), ready for `parse`. */
export interface SourceDocument {
  readonly text: string;
  readonly format: 'text' | 'html';
  /** The name of the input and the record's place in it, for messages: `{ name: "dump.wet.gz", record: 12 }`. */
  readonly origin: { readonly name: string; readonly record: number };
  /** What the container says of the record (URI, crawl date, digest), and the fields that a reader passes through. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** What the container declares of the article; null where it declares nothing. */
  readonly declared: Partial<Declared> | null;
  readonly issues: readonly Issue[];
  /** What a page is as a whole, where its container says that it is one item: an item of a feed. */
  readonly whole?: 'article' | 'teaser';
  /** Where the fields stand in `text`, for a text that is known to be one article. */
  readonly layout?: ArticleLayout;
  /** The article itself, where its container gives all that it is. */
  readonly stated?: StatedArticle;
  /** The article, where it was parsed before: its spans are places in the text that it was found in, and `text` is empty. */
  readonly parsed?: Article;
}
