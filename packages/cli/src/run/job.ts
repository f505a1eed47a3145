import type { Article } from '@wirecopy/core';
import type { WrittenFormat } from '../output/written-formats.ts';

/** How articles leave: a format of core, the coloured view of a terminal, or one record for each document. */
export type OutputFormat = WrittenFormat | 'view' | 'documents';

/** What is done with each document. Plain data: it travels to the workers. */
export interface Job {
  readonly format: OutputFormat;
  readonly reference: string | null;
  readonly language: string | null;
  readonly kind: 'article' | 'teaser' | null;
  readonly where: string | null;
  readonly fields: readonly (keyof Article)[] | null;
  /** For `view`. */
  readonly style: { readonly colour: boolean; readonly width: number };
  /** What the main thread needs beside the text that goes out. */
  readonly wants: {
    /** The article itself: sorted output, files for each article, formats whose parts depend on one another. */
    readonly articles: boolean;
    /** Fingerprints for `--unique`. */
    readonly keys: boolean;
    /** Facts for `--stats`. */
    readonly facts: boolean;
  };
}

/** An article, or a whole document, on its way out. */
export interface Row {
  /** What is written, where it does not depend on the rows before it. */
  readonly text: string | null;
  readonly article: Article | null;
  readonly key: RowKey | null;
  readonly facts: RowFacts | null;
}

export interface RowKey {
  readonly id: string;
  /** 64 bits; near-duplicates differ in few. Null for a text too short to compare. */
  readonly fingerprint: bigint | null;
}

export interface RowFacts {
  readonly kind: string;
  readonly source: string;
  readonly language: string;
  readonly day: string;
}

/** What became of one document. */
export interface Outcome {
  readonly origin: { readonly name: string; readonly record: number };
  readonly uri: string | null;
  readonly rows: readonly Row[];
  readonly articles: number;
  /** Why the record could not be read; null where it could. */
  readonly failure: string | null;
}
