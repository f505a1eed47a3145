import type { Article } from '../model/index.ts';
import type { FieldName } from './fields.ts';

/** Where an article comes from, for the formats that have a place for it. All of it may be left out. */
export interface Provenance {
  /** The input's name and the record's place in it. */
  readonly origin?: { readonly name: string; readonly record: number };
  /** The address of the page or of the record. */
  readonly uri?: string | null;
  /** What the container says of the record: what of a WARC record its headers say, the fields that JSON Lines pass through. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** The source text that the article's spans point into, where it is plain text: `timex3` and `tei` place dates exactly by it. */
  readonly text?: string;
}

/** How a format writes. */
export interface WriteOptions {
  /** `json`, `ndjson`, `csv`, `tsv`: only these fields, in this order. */
  readonly fields?: readonly FieldName[];
  /** Feeds and TEI: the title of the whole. */
  readonly title?: string;
  /** Feeds: the address of the feed itself. */
  readonly feedUri?: string;
  /** Feeds, TEI: when it was written, as ISO 8601 with an offset. Core has no clock: without it a feed has the date of its first article. */
  readonly written?: string;
}

/** One output being written: `head`, then `item` for each article, then `foot`. Nothing but the strings is kept. */
export interface Writing {
  readonly head: () => string;
  readonly item: (article: Article, provenance?: Provenance) => string;
  readonly foot: () => string;
}

/** A format that articles are written in. */
export interface Writer {
  /** The media type, for `Content-Type` and `Accept`. */
  readonly mediaType: string;
  /** The file name extension, with its dot. */
  readonly extension: string;
  /** One line for lists of formats. */
  readonly description: string;
  /** Begins an output. */
  readonly open: (options?: WriteOptions) => Writing;
}
