import {
  detectFormat,
  isRecordError,
  type ReaderName,
  readers,
  runReaders,
  type SourceDocument
} from '../read/index.ts';
import { decode, decodeChunks } from './decode.ts';
import { type Chunks, peek } from './decompress.ts';
import { detectEncoding, isUtf32 } from './detect-encoding.ts';
import { type InputError, inputError, recordError } from './input-error.ts';
import type { InputRun } from './input-run.ts';
import type { OpenOptions } from './open-sources.ts';
import { splitOptions } from './read-run.ts';

/** How much of an input is looked at to tell its format and encoding. */
const headLength = 64 * 1024;

/** The documents of one input that is open and uncompressed; the records of a corpus as runs, to be read by `readRun`. */
export async function* readInput(
  name: string,
  chunks: Chunks,
  options: OpenOptions
): AsyncGenerator<SourceDocument | InputRun | InputError> {
  const { head, rest } = await beginning(chunks);
  if (head.length === 0) {
    yield inputError(name, 'empty', 'it is empty: nothing to read');
    return;
  }
  const given = options.from === undefined || options.from === 'auto' ? null : options.from;
  const isWarc = given === 'warc' || given === 'wet' || startsAsWarc(head);
  const encoding = isWarc ? 'utf-8' : (options.encoding ?? detectEncoding(head));
  if (encoding === null) {
    const found = isUtf32(head)
      ? 'it is UTF-32, which is not read: expected UTF-8 or another encoding of the web'
      : 'it is binary, not text: expected text, HTML or another format of --from';
    yield inputError(name, 'binary', found);
    return;
  }
  const format = given ?? formatOf(head, encoding);
  const split = splitOptions(name, options);
  const runs = encoding === 'utf-8' ? runReaders[format] : undefined;
  if (runs !== undefined) {
    for await (const item of runs.cut(rest, split))
      yield isRecordError(item) ? recordError(name, item) : { kind: 'input-run', name, format, run: item };
    return;
  }
  const reader = readers[format];
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
