import type * as Warcio from 'warcio';
import { cutWarc } from './cut-warc.ts';
import { decodeHtml } from './decode-html.ts';
import { hasBody, hasHttpHead, withHttpLines } from './http-head.ts';
import { looksBinary } from './looks-binary.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { joinBytes, mergeChunks } from './merge-chunks.ts';
import {
  type Chunks,
  MAX_RECORD_LENGTH,
  type SplitOptions,
  type SplitRecord,
  type UnpackBody
} from './reader.ts';
import { isRecordError, type RecordError } from './record-error.ts';
import type { RecordRun, RunReader } from './record-run.ts';

/**
 * Splits a WARC or WET file (ISO 28500, Common Crawl's WET), plain or gzipped record by record: `response` and `resource` records that hold
 * HTML or plain text, and `conversion` records. Other records (requests, metadata, images) are passed over, and counted in `record`.
 *
 * `metadata` has the record's `type`, `id`, `uri`, `date` (when it was crawled, ISO 8601), `digest`, `contentType`, `languages`, `status`.
 */
export async function* readWarc(
  chunks: Chunks<Uint8Array>,
  options: SplitOptions
): AsyncGenerator<SplitRecord> {
  for await (const item of warcRuns.cut(chunks, options)) {
    if (isRecordError(item)) yield item;
    else yield* warcRuns.readRun(item, options);
  }
}

/** The same in two steps. */
export const warcRuns: RunReader = {
  cut: async function* (chunks, options) {
    yield* cutWarc(await unpacked(chunks), options);
  },
  readRun: async function* (run, options) {
    // Loaded when it is wanted: no other reader needs a library of this weight.
    const warcio = await import('warcio');
    let start = 0;
    for (const [index, end] of run.ends.entries()) {
      const record = await readRecord(run, { index, start, end }, options, warcio);
      if (record !== null) yield record;
      start = end;
    }
  }
};

type Library = Pick<typeof Warcio, 'WARCParser' | 'AsyncIterReader'>;

/** One record of a run; null where it holds no text. */
async function readRecord(
  run: RecordRun,
  { index, start, end }: { readonly index: number; readonly start: number; readonly end: number },
  { name, maxLength = MAX_RECORD_LENGTH, unpack = {} }: SplitOptions,
  warcio: Library
): Promise<SplitRecord | null> {
  const origin = { name, record: run.first + index };
  const fail = (code: string, message: string): RecordError => ({ code, message, origin });
  try {
    const bytes = withHttpLines(run.bytes.subarray(start, end));
    const reader = new warcio.AsyncIterReader([bytes], null);
    const entry = await new warcio.WARCParser(reader, { parseHttp: hasHttpHead(bytes) }).parse();
    const stated = entry === null ? null : textTypeOf(entry);
    if (entry === null || stated === null) return null;
    if (run.tooLong !== undefined)
      return fail('record-too-long', `The record has ${run.tooLong} bytes; the limit is ${maxLength}.`);
    const stored = await readContent(entry, maxLength);
    const packing = entry.httpHeaders?.headers.get('content-encoding')?.trim();
    const content = stored && unpackBody(stored, unpack[packing?.toLowerCase() ?? ''], maxLength);
    if (content === null)
      return fail('record-too-long', `The record unpacks to more than ${maxLength} bytes.`);
    if (content === 'damaged' || (content.length === 0 && packing && hasBody(bytes)))
      return fail('record-broken', `The body cannot be unpacked (${packing}): it is cut short or damaged.`);
    const contentType = stated === '' ? typeByContent(content) : stated;
    if (contentType === null) return null;
    if (looksPacked(entry, content, contentType)) {
      const found = packing ? `${packing}, which is not unpacked here` : 'bytes';
      return fail('record-binary', `Expected text, as the record says (${contentType}); found ${found}.`);
    }
    return toSource(entry, content, contentType, origin);
  } catch (error) {
    return fail('record-broken', `The record cannot be unpacked: ${String(error)}`);
  }
}

const PIECE = 65_536;

/** The file's bytes, unpacked where they are gzipped. */
async function unpacked(chunks: Chunks<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const pieces = mergeChunks(chunks, PIECE);
  const { value: first } = await pieces.next();
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (first !== undefined) yield first;
    yield* pieces;
  };
  if (first?.[0] !== 0x1f || first[1] !== 0x8b) return all();
  const { AsyncIterReader } = await import('warcio');
  return mergeChunks(new AsyncIterReader(all(), 'gzip'), PIECE);
}

/** What a body unpacks to; itself where nobody knows its packing, or where a crawler has unpacked it and left the header as it was. */
function unpackBody(
  bytes: Uint8Array,
  unpack: UnpackBody | undefined,
  maxLength: number
): Uint8Array | 'damaged' | null {
  if (unpack === undefined || bytes.length === 0) return bytes;
  try {
    return unpack(bytes, maxLength);
  } catch {
    return isNoText(bytes) ? 'damaged' : bytes;
  }
}

/** The media type of a record that holds text to read, or none where a server named none; null for all others. */
function textTypeOf({ warcType, warcContentType, httpHeaders }: Warcio.WARCRecord): string | null {
  if (!['response', 'resource', 'conversion'].includes(warcType ?? '')) return null;
  const status = Number(httpHeaders?.statusCode ?? 200);
  if (status < 200 || status >= 300) return null;
  const type = httpHeaders === null ? warcContentType : httpHeaders.headers.get('content-type');
  const isUnnamed = warcType === 'response' && (!type?.trim() || /^\s*application\/http\b/iu.test(type));
  if (isUnnamed) return '';
  return type && /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)/iu.test(type) ? type.trim() : null;
}

/** Browsers look at what comes without a type, too. */
function typeByContent(content: Uint8Array): string | null {
  return looksLikeHtml(decodeHtml(content.subarray(0, HEAD), null)) ? 'text/html' : null;
}

/** The record's bytes, unchunked and unpacked; null where they are more than the limit (a small record may unpack to a huge one). */
async function readContent(entry: Warcio.WARCRecord, maxLength: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of entry) {
    length += piece.byteLength;
    if (length <= maxLength) pieces.push(piece);
    else pieces.length = 0;
  }
  if (length > maxLength) return null;
  return joinBytes(pieces, length);
}

/** How much of a body is looked at. */
const HEAD = 1024;

/**
 * A body that is packed in a way which is not known here (brotli), or a picture under the name of a page. A stray null makes no page one, nor do those of
 * UTF-16; and what a crawler has converted is text.
 */
function looksPacked({ warcType }: Warcio.WARCRecord, bytes: Uint8Array, contentType: string): boolean {
  if (warcType === 'conversion' || /utf-?16/iu.test(contentType)) return false;
  return isNoText(bytes);
}

function isNoText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  if ((head[0] ?? 0) + (head[1] ?? 0) === 0xff + 0xfe || !looksBinary(head)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return false;
  } catch {
    return true;
  }
}

function toSource(
  entry: Warcio.WARCRecord,
  bytes: Uint8Array,
  contentType: string,
  origin: { readonly name: string; readonly record: number }
): SplitRecord {
  const uri = entry.warcTargetURI ?? null;
  const metadata = {
    type: entry.warcType,
    id: entry.warcHeader('WARC-Record-ID') ?? null,
    uri,
    date: entry.warcDate ?? null,
    digest: entry.warcPayloadDigest ?? entry.warcBlockDigest ?? null,
    contentType,
    languages: entry.warcHeader('WARC-Identified-Content-Language')?.split(',') ?? [],
    status: entry.httpHeaders === null ? null : Number(entry.httpHeaders.statusCode)
  };
  const isHtml = /html/iu.test(contentType);
  const text = decodeHtml(bytes, contentType);
  return { text, format: isHtml ? 'html' : 'text', origin, metadata, declared: { uri }, issues: [] };
}
