import { joinBytes } from './merge-chunks.ts';
import type { Chunks } from './reader.ts';

/**
 * One record of a WARC file as it stands in it, or why there is none. Of a record that is too long only the beginning is kept: enough to tell what it is.
 */
export type FramedRecord =
  | { readonly bytes: Uint8Array; readonly length: number; readonly isCut: boolean }
  | { readonly fault: 'record-not-warc' | 'record-length' | 'record-broken'; readonly message: string };

/** Longer than any header that crawlers write. */
const HEADER = 65_536;
const START = new TextEncoder().encode('WARC/1.');
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Cuts an uncompressed WARC file into its records by their lengths, and makes sure that another record or the end follows each. A length that is wrong
 * or missing, and whatever stands between records, is a fault; the next line that begins a record is gone on from, so that one bad record is one lost.
 */
export async function* frameWarc(
  chunks: Chunks<Uint8Array>,
  maxLength: number
): AsyncGenerator<FramedRecord> {
  const source = openBytes(chunks);
  for (;;) {
    await skipLineEnds(source);
    if (source.window().length === 0) return;
    await source.need(HEADER);
    if (!startsRecord(source.window(), 0)) {
      const found = textOf(source.window().subarray(0, 60)).split(/[\r\n]/u, 1)[0] ?? '';
      yield { fault: 'record-not-warc', message: `Expected "WARC/1.0" or "WARC/1.1"; found "${found}".` };
      await skipToRecord(source, 1);
      continue;
    }
    const header = headerOf(source.window());
    if (header === null) {
      yield { fault: 'record-broken', message: 'The header of the record has no end.' };
      await skipToRecord(source, START.length);
      continue;
    }
    const [, digits] = /^Content-Length:[ \t]*(\d{1,15})[ \t]*\r?$/imu.exec(textOf(header)) ?? [];
    if (digits === undefined) {
      yield {
        fault: 'record-length',
        message: 'Expected a Content-Length in the header of the record; found none.'
      };
      await skipToRecord(source, header.length);
      continue;
    }
    const length = Number(digits);
    const whole = header.length + length;
    if (length > maxLength) {
      yield { bytes: source.window().subarray(0, HEADER), length, isCut: true };
      await source.skip(whole);
      continue;
    }
    await source.need(whole + END + START.length);
    const end = endOfRecord(source.window(), whole);
    if (end === null) {
      const message =
        source.window().length < whole
          ? `The file breaks off: the record has ${length} bytes by its header, ${source.window().length - header.length} are there.`
          : `Expected another record after the ${length} bytes that the header states; found other text.`;
      yield { fault: source.window().length < whole ? 'record-broken' : 'record-length', message };
      await skipToRecord(source, header.length);
      continue;
    }
    yield { bytes: source.window().subarray(0, whole), length, isCut: false };
    await source.skip(end);
  }
}

/** The two line ends that stand behind a record (ISO 28500, section 4). */
const END = 4;

/** Where a record ends, its line ends counted; null where it does not end after so many bytes. Some files have one line end, or none at their end. */
function endOfRecord(bytes: Uint8Array, whole: number): number | null {
  if (bytes.length < whole) return null;
  let at = whole;
  let ends = 0;
  for (; bytes[at] === RETURN || bytes[at] === LINE_FEED; at += 1) if (bytes[at] === LINE_FEED) ends += 1;
  return ends >= 2 || at === bytes.length || startsRecord(bytes, at) ? at : null;
}

/** The header with the empty line that ends it; null where there is no such line. */
function headerOf(bytes: Uint8Array): Uint8Array | null {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < HEADER; at = bytes.indexOf(LINE_FEED, at + 1)) {
    const next = bytes[at + 1] === RETURN ? at + 2 : at + 1;
    if (bytes[next] === LINE_FEED) return bytes.subarray(0, next + 1);
  }
  return null;
}

function startsRecord(bytes: Uint8Array, at: number): boolean {
  return START.every((byte, index) => bytes[at + index] === byte);
}

async function skipLineEnds(source: ByteSource): Promise<void> {
  for (;;) {
    await source.need(1);
    const bytes = source.window();
    let at = 0;
    while (bytes[at] === RETURN || bytes[at] === LINE_FEED) at += 1;
    await source.skip(at);
    if (at < bytes.length || at === 0) return;
  }
}

/** Skips to the next line that begins a record, behind the first `from` bytes; to the end where there is none. */
async function skipToRecord(source: ByteSource, from: number): Promise<void> {
  await source.skip(from);
  for (;;) {
    const bytes = source.window();
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
      if (startsRecord(bytes, at + 1)) return source.skip(at + 1);
    // A start may be cut in two by the edge of the window.
    const kept = Math.min(bytes.length, START.length);
    await source.skip(bytes.length - kept);
    await source.need(kept + 1);
    if (source.window().length === kept) return source.skip(kept);
  }
}

/** Bytes that come piece by piece, with those at hand in view. */
interface ByteSource {
  readonly window: () => Uint8Array;
  /** Reads until so many bytes are in view, or all that there are. */
  readonly need: (length: number) => Promise<void>;
  readonly skip: (length: number) => Promise<void>;
}

function openBytes(chunks: Chunks<Uint8Array>): ByteSource {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let window: Uint8Array = new Uint8Array();
  const need = async (length: number): Promise<void> => {
    if (window.length >= length) return;
    const pieces: Uint8Array[] = [window];
    let size = window.length;
    while (size < length) {
      const next = await iterator.next();
      if (next.done === true) break;
      pieces.push(next.value);
      size += next.value.length;
    }
    window = joinBytes(pieces, size);
  };
  const skip = async (length: number): Promise<void> => {
    let left = length;
    while (left > window.length) {
      left -= window.length;
      window = new Uint8Array();
      await need(1);
      if (window.length === 0) return;
    }
    window = window.subarray(left);
  };
  return { window: () => window, need, skip };
}

const latin1 = new TextDecoder('latin1');

function textOf(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}
