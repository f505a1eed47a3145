import type { Provenance } from '@wirecopy/core/formats';
import type { Row } from '../run/job.ts';

/** Where a row comes from. */
export interface RowOrigin {
  readonly name: string;
  readonly record: number;
  readonly uri: string | null;
  /** What its container says of the record. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** A row's origin as the formats take it. */
export function provenanceOf({ name, record, uri, metadata }: RowOrigin): Provenance {
  return { origin: { name, record }, uri, metadata };
}

/** Takes the rows in order and puts them where the user wants them. */
export interface Sink {
  readonly write: (row: Row, origin: RowOrigin) => Promise<void>;
  /** Everything written so far is handed to the system; gives the length of what is being written, in bytes. */
  readonly flush: () => Promise<number>;
  /** The input changes: one file for each input ends here. */
  readonly endInput: () => Promise<void>;
  /** The output is complete. */
  readonly finish: () => Promise<void>;
  /** The run stops here; what is written stays for `--resume` where there is a checkpoint, and is removed otherwise. */
  readonly abandon: (keep: boolean) => Promise<void>;
}

/** Text, or the bytes of a binary format. */
export type Piece = string | Uint8Array;

/** Puts rows into pieces of output: what the workers wrote, or what a format's writer makes of an article. */
export interface RowWriter {
  readonly head: () => Piece;
  readonly row: (row: Row, origin: RowOrigin) => Piece;
  readonly foot: () => Piece;
}

/** Makes a writer for a new file. */
export type OpenWriter = () => RowWriter;
