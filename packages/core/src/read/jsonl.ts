import type { Article } from '../model/index.ts';
import { cutLines, lineTooLong } from './cut-lines.ts';
import { feedDate } from './feed/feed-date.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { type Fields, isFields } from './news-object.ts';
import { ownArticle } from './own-article.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from './reader.ts';
import type { RecordError } from './record-error.ts';
import type { RunReader } from './record-run.ts';
import type { SourceDocument } from './source-document.ts';
import { splitChunks } from './split-chunks.ts';
import { textField } from './text-field.ts';

/** Fields that hold HTML, whatever it begins with. */
const HTML_FIELDS = ['html', 'content.rendered'];
/** Where corpora say when a text came out. */
const DATE_FIELDS = [
  'published',
  'published_at',
  'publishedAt',
  'date_published',
  'datePublished',
  'date_publish',
  'publish_date',
  'pubDate',
  'date'
];

/**
 * Splits NDJSON (JSON Lines): one object a line, one of its fields a text. The other fields go into `metadata` as they are; `url` or
 * `uri`, `language` or `lang`, and of plain text `published`, `date`, … are declared to the parser as well. Blank lines are passed over; `record` is
 * the line's number. An article that wirecopy wrote is taken as it is (`parsed`).
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
  if (!isFields(value)) {
    return fail(
      'record-not-object',
      `Expected a JSON object, such as {"text": "…"}; found ${kindOf(value)}.`
    );
  }
  const article = options.field === undefined ? ownArticle(value) : null;
  if (article !== null) return toSource(article, value, origin);
  const { name, value: held, text, others: metadata } = textField(value, options.field);
  if (text === null) {
    const found = Object.keys(value).slice(0, 12).join(', ');
    return fail(
      'record-without-text',
      `Expected a text in the field "${name}"; found ${kindOf(held)} there. The fields are: ${found}.`
    );
  }
  const format = options.format ?? (HTML_FIELDS.includes(name) || looksLikeHtml(text) ? 'html' : 'text');
  return { text, format, origin, metadata, declared: declare(metadata, format), issues: [] };
}

/** What wirecopy wrote is taken as it is: to be filtered, sorted, counted or written in another format. */
function toSource(
  parsed: Article,
  { uri, metadata }: Fields,
  origin: SourceDocument['origin']
): SourceDocument {
  return {
    text: '',
    format: 'text',
    origin,
    metadata: isFields(metadata) ? metadata : {},
    declared: typeof uri === 'string' ? { uri } : null,
    parsed,
    issues: []
  };
}

/** Pages say themselves when they came out. */
function declare(metadata: Fields, format: 'text' | 'html'): SourceDocument['declared'] {
  const uri = firstString(metadata['url'], metadata['uri']);
  const language = firstString(metadata['language'], metadata['lang']);
  const date = format === 'text' ? firstString(...DATE_FIELDS.map((name) => metadata[name])) : null;
  if (uri === null && language === null && date === null) return null;
  return { uri, language, ...(date !== null && { published: [feedDate(date)] }) };
}

/** What the engine says is wrong, without the name of its error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstString(...values: readonly unknown[]): string | null {
  return values.find((value) => typeof value === 'string') ?? null;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
