import { detectFormat, isRecordError, type ReaderName, readers, type SourceDocument } from '../read/index.ts';
import { type Chunks, peek } from './decompress.ts';
import { detectEncoding } from './detect-encoding.ts';
import { type InputError, inputError } from './input-error.ts';
import type { OpenOptions } from './open-sources.ts';
import { decode, decodeChunks } from './decode.ts';

/** How much of an input is looked at to tell its format and encoding. */
const headLength = 64 * 1024;

/** The documents of one input that is open and uncompressed. */
export async function* readDocuments(
  name: string,
  chunks: Chunks,
  options: OpenOptions
): AsyncGenerator<SourceDocument | InputError> {
  const { head, rest } = await beginning(chunks);
  if (head.length === 0) {
    yield inputError(name, 'empty', 'it is empty: nothing to read');
    return;
  }
  const format = options.from === undefined || options.from === 'auto' ? null : options.from;
  const isWarc = format === 'warc' || format === 'wet' || startsAsWarc(head);
  const encoding = isWarc ? 'utf-8' : (options.encoding ?? detectEncoding(head));
  if (encoding === null) {
    yield inputError(
      name,
      'binary',
      'it is binary, not text: expected text, HTML or another format of --from'
    );
    return;
  }
  const reader = readers[format ?? formatOf(head, encoding)];
  const split = {
    name,
    ...(options.field !== undefined && { field: options.field }),
    ...(options.maxLength !== undefined && { maxLength: options.maxLength })
  };
  const records =
    reader.input === 'bytes' ? reader.read(rest, split) : reader.read(decodeChunks(rest, encoding), split);
  for await (const record of records) yield isRecordError(record) ? recordError(name, record) : record;
}

/** Whoever pipes JSON Lines may wait for the answer to a line before the next one is sent: there the first piece must do. */
async function beginning(chunks: Chunks): ReturnType<typeof peek> {
  const first = await peek(chunks, 1);
  const isLine = /^\s*\{[^]*\n/u.test(Buffer.from(first.head).toString('latin1'));
  return isLine ? first : peek(first.rest, headLength);
}

function formatOf(head: Uint8Array, encoding: string): ReaderName {
  return detectFormat(decode(head.subarray(0, headLength), encoding));
}

function startsAsWarc(head: Uint8Array): boolean {
  return /^\s*WARC\/\d/u.test(Buffer.from(head.subarray(0, 64)).toString('latin1'));
}

function recordError(
  name: string,
  {
    code,
    message,
    origin
  }: { readonly code: string; readonly message: string; readonly origin: { readonly record: number } }
): InputError {
  return { ...inputError(name, 'record', message, origin.record), reason: code };
}
