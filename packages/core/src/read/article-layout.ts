import type { Span } from '../model/index.ts';

/**
 * Where the fields of one article stand in a source text, where its container gives them apart (an export of a database): nothing is left to
 * guess then. Each span covers whole lines.
 */
export interface ArticleLayout {
  readonly headline: Span | null;
  readonly standfirst: Span | null;
  readonly byline: Span | null;
  /** Where, and perhaps when, it was filed: "PIRAEUS, Greece", "KINSALE, Nov. 18". */
  readonly dateline: Span | null;
  readonly published: Span | null;
  /** The newspaper or the agency that published it. */
  readonly publication: Span | null;
  readonly body: Span;
}
