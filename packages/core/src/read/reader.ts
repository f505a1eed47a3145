import type { RecordError } from './record-error.ts';
import type { SourceDocument } from './source-document.ts';

/** An input, piece by piece; the pieces may break anywhere. */
export type Chunks<T> = AsyncIterable<T> | Iterable<T>;

/** How an input is split. */
export interface SplitOptions {
  /** The input's name, for messages and `origin`: a path, `-`, a URL. */
  readonly name: string;
  /** `jsonl`, `json`: the field that holds the text, `a.b` for one inside another. Unless given, the first of `text`, `html`, `content`, `body`, … that is there. */
  readonly field?: string;
  /** `jsonl`: what the field holds; unless given, it is told from the field's name and from its first characters. */
  readonly format?: 'text' | 'html';
  /** The longest record that is read, in code units (bytes in WARC files); a longer one is an error. 64 Mi unless given. */
  readonly maxLength?: number;
  /** `warc`: how bodies are unpacked, by the name in `Content-Encoding`; gzip and deflate are known. `@wirecopy/core/node` brings `br` and `zstd`. */
  readonly unpack?: Readonly<Record<string, UnpackBody>>;
}

/** Unpacks the body of a response. Gives null where it has more bytes than the limit, and throws where it is damaged or cut short. */
export type UnpackBody = (bytes: Uint8Array, maxLength: number) => Uint8Array | null;

/** What a reader yields: a text for `parseSource`, or why a record could not be read. */
export type SplitRecord = SourceDocument | RecordError;

/** A reader: it splits one input into source documents, in order, and keeps no more than one record in memory. */
export type Reader =
  | {
      readonly input: 'text';
      readonly description: string;
      readonly read: (chunks: Chunks<string>, options: SplitOptions) => AsyncGenerator<SplitRecord>;
    }
  | {
      readonly input: 'bytes';
      readonly description: string;
      readonly read: (chunks: Chunks<Uint8Array>, options: SplitOptions) => AsyncGenerator<SplitRecord>;
    };

/** Room for the longest pages on the web, and small enough for any machine. */
export const MAX_RECORD_LENGTH: number = 64 * 1024 * 1024;
