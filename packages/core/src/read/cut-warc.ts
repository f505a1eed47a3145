import { joinBytes } from './merge-chunks.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions } from './reader.ts';
import type { RecordError } from './record-error.ts';
import type { RecordRun } from './record-run.ts';

/** Longer than any header that crawlers write. */
const HEADER = 65_536;
const START = new TextEncoder().encode('WARC/1.');
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Cuts an uncompressed WARC file into its records by their lengths, and makes sure that another record or the end follows each. A length that is wrong
 * or missing, and whatever stands between records, is an error; the next line that begins a record is gone on from, so that one bad record is one lost.
 */
export async function* cutWarc(
  chunks: Chunks<Uint8Array>,
  { name, maxLength = MAX_RECORD_LENGTH }: SplitOptions
): AsyncGenerator<RecordRun | RecordError> {
  const source = openBytes(chunks);
  let record = 1;
  for (;;) {
    // All that is in view at once: a step for each record would cost more than the records.
    const { start, ends, next } = wholeRecords(source, maxLength);
    const end = ends.at(-1) ?? 0;
    if (ends.length > 0) {
      const bytes = source.window().subarray(start, end);
      yield { bytes, ends: ends.map((each) => each - start), first: record, at: source.at() + start };
      record += ends.length;
    }
    await source.skip(Math.max(start, end));
    if (next.kind === 'end') return;
    if (next.kind === 'more') await source.need(next.length);
    else if (next.kind === 'long') {
      const bytes = source.window().subarray(0, Math.min(HEADER, next.whole));
      yield { bytes, ends: [bytes.length], first: record++, at: source.at(), tooLong: next.length };
      await source.skip(next.whole);
    } else {
      yield { code: next.code, message: next.message, origin: { name, record: record++ } };
      await skipToRecord(source, next.from);
    }
  }
}

/** What stands at a place where a record should begin. `length`, `whole` and `from` count from there. */
type Found =
  | { readonly kind: 'record'; readonly whole: number }
  | { readonly kind: 'long'; readonly length: number; readonly whole: number }
  | { readonly kind: 'fault'; readonly code: string; readonly message: string; readonly from: number }
  /** It takes so many bytes to tell. */
  | { readonly kind: 'more'; readonly length: number }
  | { readonly kind: 'end' };

/** The records that are in view as a whole, and what stands behind them. */
function wholeRecords(
  source: ByteSource,
  maxLength: number
): {
  readonly start: number;
  readonly ends: readonly number[];
  readonly next: Exclude<Found, { kind: 'record' }>;
} {
  const bytes = source.window();
  const ends: number[] = [];
  const start = skipLineEnds(bytes, 0);
  let at = start;
  for (;;) {
    const next = lookAt(bytes.subarray(at), source.hasEnded(), maxLength);
    if (next.kind !== 'record') return { start, ends, next };
    at = skipLineEnds(bytes, at + next.whole);
    ends.push(at);
  }
}

function lookAt(bytes: Uint8Array, isLast: boolean, maxLength: number): Found {
  if (bytes.length === 0) return isLast ? { kind: 'end' } : { kind: 'more', length: HEADER };
  if (!startsRecord(bytes, 0)) {
    if (!isLast && bytes.length < HEADER) return { kind: 'more', length: HEADER };
    const found = textOf(bytes.subarray(0, 60)).split(/[\r\n]/u, 1)[0] ?? '';
    const message = `Expected "WARC/1.0" or "WARC/1.1"; found "${found}".`;
    return { kind: 'fault', code: 'record-not-warc', message, from: 1 };
  }
  const header = headerOf(bytes);
  if (header === null) {
    if (!isLast && bytes.length < HEADER) return { kind: 'more', length: HEADER };
    const message = 'The header of the record has no end.';
    return { kind: 'fault', code: 'record-broken', message, from: START.length };
  }
  const [, digits] = /^Content-Length:[ \t]*(\d{1,15})[ \t]*\r?$/imu.exec(textOf(header)) ?? [];
  if (digits === undefined) {
    const message = 'Expected a Content-Length in the header of the record; found none.';
    return { kind: 'fault', code: 'record-length', message, from: header.length };
  }
  const length = Number(digits);
  const whole = header.length + length;
  if (length > maxLength)
    return isLast || bytes.length >= Math.min(whole, HEADER)
      ? { kind: 'long', length, whole }
      : { kind: 'more', length: HEADER };
  const toTell = whole + END + START.length;
  if (!isLast && bytes.length < toTell) return { kind: 'more', length: toTell };
  if (endsRecord(bytes, whole)) return { kind: 'record', whole };
  const isCut = bytes.length < whole;
  const message = isCut
    ? `The file breaks off: the record has ${length} bytes by its header, ${bytes.length - header.length} are there.`
    : `Expected another record after the ${length} bytes that the header states; found other text.`;
  return { kind: 'fault', code: isCut ? 'record-broken' : 'record-length', message, from: header.length };
}

/** The two line ends that stand behind a record (ISO 28500, section 4). */
const END = 4;

/** Whether a record ends after so many bytes. Some files have one line end behind it, or none at their end. */
function endsRecord(bytes: Uint8Array, whole: number): boolean {
  if (bytes.length < whole) return false;
  let at = whole;
  let ends = 0;
  for (; bytes[at] === RETURN || bytes[at] === LINE_FEED; at += 1) if (bytes[at] === LINE_FEED) ends += 1;
  return ends >= 2 || at === bytes.length || startsRecord(bytes, at);
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

function skipLineEnds(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === RETURN || bytes[at] === LINE_FEED) at += 1;
  return at;
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
  /** How many bytes stand before what is in view. */
  readonly at: () => number;
  /** Reads until so many bytes are in view, or all that there are. */
  readonly need: (length: number) => Promise<void>;
  readonly skip: (length: number) => Promise<void>;
  /** Nothing comes behind what is in view. */
  readonly hasEnded: () => boolean;
}

function openBytes(chunks: Chunks<Uint8Array>): ByteSource {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  let window: Uint8Array = new Uint8Array();
  let at = 0;
  let hasEnded = false;
  const need = async (length: number): Promise<void> => {
    if (window.length >= length) return;
    const pieces: Uint8Array[] = [window];
    let size = window.length;
    while (size < length) {
      const next = await iterator.next();
      if (next.done === true) {
        hasEnded = true;
        break;
      }
      pieces.push(next.value);
      size += next.value.length;
    }
    window = joinBytes(pieces, size);
  };
  const skip = async (length: number): Promise<void> => {
    let left = length;
    while (left > window.length) {
      left -= window.length;
      at += window.length;
      window = new Uint8Array();
      await need(1);
      if (window.length === 0) return;
    }
    window = window.subarray(left);
    at += left;
  };
  return { window: () => window, at: () => at, need, skip, hasEnded: () => hasEnded };
}

const latin1 = new TextDecoder('latin1');

function textOf(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}
