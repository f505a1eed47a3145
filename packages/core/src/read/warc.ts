import type * as Warcio from 'warcio';
import { decodeHtml } from './decode-html.ts';
import { joinBytes, mergeChunks } from './merge-chunks.ts';
import type { RecordError } from './record-error.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from './reader.ts';

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
  const maxLength = options.maxLength ?? MAX_RECORD_LENGTH;
  let record = 0;
  const fail = (code: string, message: string): RecordError => ({
    code,
    message,
    origin: { name: options.name, record }
  });
  try {
    // Loaded when it is wanted: no other reader needs a library of this weight.
    const warcio = await import('warcio');
    for await (const entry of new warcio.WARCParser(await openReader(chunks, warcio))) {
      record += 1;
      const { statusline } = entry.warcHeaders;
      if (!statusline.startsWith('WARC/')) {
        // Without the length of this record the next one cannot be found.
        yield fail(
          'record-not-warc',
          `Expected "WARC/1.0" or "WARC/1.1"; found "${statusline.slice(0, 60)}".`
        );
        return;
      }
      const contentType = textTypeOf(entry);
      if (contentType === null) continue;
      if (entry.warcContentLength > maxLength) {
        yield fail(
          'record-too-long',
          `The record has ${entry.warcContentLength} bytes; the limit is ${maxLength}.`
        );
        continue;
      }
      const bytes = await readContent(entry, maxLength);
      if (bytes === null)
        yield fail('record-too-long', `The record unpacks to more than ${maxLength} bytes.`);
      else yield toSource(entry, bytes, contentType, { name: options.name, record });
    }
  } catch (error) {
    record += 1;
    yield fail('record-broken', `The file breaks off or is damaged here: ${String(error)}`);
  }
}

/** warcio finds the end of a header only in pieces that hold some of it, and takes a first piece of one byte for gzip. */
const PIECE = 65_536;

async function openReader(
  chunks: Chunks<Uint8Array>,
  warcio: Pick<typeof Warcio, 'AsyncIterReader'>
): Promise<Warcio.AsyncIterReader> {
  const pieces = mergeChunks(chunks, PIECE);
  const { value: first } = await pieces.next();
  const isGzip = first?.[0] === 0x1f && first[1] === 0x8b;
  const all = async function* (): AsyncGenerator<Uint8Array> {
    if (first !== undefined) yield first;
    yield* pieces;
  };
  return new warcio.AsyncIterReader(all(), isGzip ? 'gzip' : null);
}

/** The media type of a record that holds text to read; null for all others. */
function textTypeOf(entry: Warcio.WARCRecord): string | null {
  const status = Number(entry.httpHeaders?.statusCode ?? 200);
  const type =
    entry.warcType === 'response' || (entry.warcType === 'resource' && entry.httpHeaders !== null)
      ? entry.httpHeaders?.headers.get('content-type')
      : entry.warcType === 'conversion' || entry.warcType === 'resource'
        ? entry.warcContentType
        : null;
  if (type === null || type === undefined || status < 200 || status >= 300) return null;
  return /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)/iu.test(type) ? type : null;
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
