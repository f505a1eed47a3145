import { cutLines, lineTooLong } from './cut-lines.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from './reader.ts';
import type { RecordError } from './record-error.ts';
import type { RunReader } from './record-run.ts';
import type { SourceDocument } from './source-document.ts';
import { splitChunks } from './split-chunks.ts';

/** Where corpora keep their texts; the first field that is there and holds a string is taken. */
const TEXT_FIELDS = ['text', 'html', 'content', 'raw_content', 'body', 'article', 'document', 'maintext'];

/**
 * Splits NDJSON (JSON Lines): one object a line, one of its fields a text. The other fields go into `metadata` as they are; `url` or
 * `uri`, `language` or `lang` are declared to the parser as well. Blank lines are passed over; `record` is the line's number.
 */
export async function* readJsonl(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  for await (const { line, number } of splitChunks(chunks, options.maxLength ?? MAX_RECORD_LENGTH)) {
    const record = readLine(line, number, options);
    if (record !== null) yield record;
  }
}

/** The same of UTF-8, in two steps. */
export const jsonlRuns: RunReader = {
  cut: cutLines,
  readRun: function* ({ bytes, ends, first }, options) {
    const maxLength = options.maxLength ?? MAX_RECORD_LENGTH;
    // A byte order mark is taken away from the line that it stands before.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let start = 0;
    for (const [index, end] of ends.entries()) {
      const line = decoder.decode(bytes.subarray(start, end)).replace(/\r?\n$/u, '');
      const record = readLine(line.length > maxLength ? null : line, first + index, options);
      if (record !== null) yield record;
      start = end;
    }
  }
};

/** A line that is null was too long. Gives null for a blank one. */
function readLine(line: string | null, record: number, options: SplitOptions): SplitRecord | null {
  if (line === null) {
    const { code, message } = lineTooLong(options.maxLength ?? MAX_RECORD_LENGTH);
    return { code, message, origin: { name: options.name, record } };
  }
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const message = `Expected a JSON object, such as {"text": "…"}: ${messageOf(error)}`;
    return { code: 'record-not-json', message, origin: { name: options.name, record } };
  }
  return readObject(value, record, options);
}

/** The text in one of the fields of an object. */
export function readObject(value: unknown, record: number, options: SplitOptions): SplitRecord {
  const origin = { name: options.name, record };
  const fail = (code: string, message: string): RecordError => ({ code, message, origin });
  if (!isObject(value)) {
    return fail(
      'record-not-object',
      `Expected a JSON object, such as {"text": "…"}; found ${kindOf(value)}.`
    );
  }
  const field = options.field ?? TEXT_FIELDS.find((name) => typeof value[name] === 'string') ?? 'text';
  const text = value[field];
  if (typeof text !== 'string') {
    const found = Object.keys(value).slice(0, 12).join(', ');
    return fail(
      'record-without-text',
      `Expected a text in the field "${field}"; found ${kindOf(text)} there. The fields are: ${found}.`
    );
  }
  const { [field]: _text, ...metadata } = value;
  const format = options.format ?? (field === 'html' || looksLikeHtml(text) ? 'html' : 'text');
  return {
    text,
    format,
    origin,
    metadata,
    declared: declare(metadata),
    issues: []
  };
}

function declare(metadata: Readonly<Record<string, unknown>>): SourceDocument['declared'] {
  const uri = firstString(metadata['url'], metadata['uri']);
  const language = firstString(metadata['language'], metadata['lang']);
  return uri === null && language === null ? null : { uri, language };
}

/** What the engine says is wrong, without the name of its error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstString(...values: readonly unknown[]): string | null {
  return values.find((value) => typeof value === 'string') ?? null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
