/** What the list needs of one article; the article itself lies in the spool. */
export interface ArticleRow {
  readonly id: string;
  readonly teaser: boolean;
  /** The headline, or the first words where there is none. */
  readonly title: string;
  readonly titled: boolean;
  /** EDTF; empty where the article has no date. */
  readonly date: string;
  readonly source: string;
  readonly language: string;
  /** Characters of the body. */
  readonly length: number;
  /** Number of the source document, counted over all inputs. */
  readonly document: number;
  /** Index of the article in its document. */
  readonly place: number;
  /** The article's JSON in the spool. */
  readonly at: number;
  readonly size: number;
  /** Where its searchable text ends in the search spool. */
  readonly searchEnd: number;
}

/** What the reader needs of one source document. */
export interface DocumentRow {
  readonly name: string;
  readonly record: number;
  readonly language: string | null;
  readonly reference: string | null;
  /** The text in the spool, two bytes a code unit. */
  readonly at: number;
  /** Length in code units; 0 where the text is not kept. */
  readonly length: number;
  /** Bytes of JSON behind the text: what its container says of it, by which it is parsed. */
  readonly told: number;
}

/** Articles that have been read, in the order of the input. */
export interface Batch {
  readonly documents: readonly DocumentRow[];
  readonly articles: readonly ArticleRow[];
}
