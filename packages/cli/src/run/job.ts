import type { Article } from '@wirecopy/core';
import type { FieldName } from '@wirecopy/core/formats';
import type { InputError } from '@wirecopy/core/node';
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
  readonly fields: readonly FieldName[] | null;
  /** JSON Lines: the field that holds the text. */
  readonly field: string | null;
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
    /** Each row by itself; else what is written for many documents may come in one. */
    readonly rows: boolean;
  };
}

/** What is written of an article, of a document, or of documents that follow one another. */
export interface Row {
  /** What is written, as text or encoded, where it does not depend on the rows before it. */
  readonly text: string | Uint8Array | null;
  /** How many articles it counts for. */
  readonly articles: number;
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

/** What became of a document, or of some that follow one another in an input: then the origin is that of the first. */
export interface Outcome {
  readonly origin: { readonly name: string; readonly record: number };
  readonly uri: string | null;
  /** What the container says of the record; empty where only text leaves the worker. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly documents: number;
  readonly rows: readonly Row[];
  /** Why the record could not be read; null where it could. */
  readonly failure: string | null;
}

/** What was read and what became of it: all of an input up to the record `done`, counted from 1. */
export interface Done {
  readonly input: number;
  readonly done: number;
  readonly result: Outcome | InputError;
}
