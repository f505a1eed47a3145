import { articlePage, escapeHtml } from './article-page.ts';
import { isRecordError } from './record-error.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from './reader.ts';
import { readWhole } from './read-whole.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads IPTC ninjs news objects of type text, versions 1 to 3: one object, an array of them, or one a line. The headline, the byline, the dates, the
 * language and the source are declared; the whole object stands in `metadata.ninjs`.
 */
export async function* readNinjs(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  const maxLength = options.maxLength ?? MAX_RECORD_LENGTH;
  for await (const whole of readWhole(chunks, 'text', { ...options, maxLength })) {
    if (isRecordError(whole)) yield whole;
    else yield* readObjects(whole.text.replace(/^\uFEFF/u, ''), options.name);
  }
}

function* readObjects(text: string, name: string): Generator<SplitRecord> {
  const values = parseObjects(text);
  for (const [index, value] of values.entries()) {
    const origin = { name, record: index + 1 };
    if (isFields(value)) yield readObject(value, origin);
    else {
      const message =
        'Expected a ninjs object, such as {"uri": "…", "headlines": […], "bodies": […]}; found none.';
      yield { code: 'record-not-ninjs', message, origin };
    }
  }
}

/** One JSON value, the members of one array, or one value a line; null stands for a line that is no JSON. */
function parseObjects(text: string): readonly unknown[] {
  const whole = parseJson(text);
  if (Array.isArray(whole)) return whole;
  if (whole !== null) return [whole];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readObject(object: Fields, origin: { readonly name: string; readonly record: number }): SplitRecord {
  const { type } = object;
  if (type !== undefined && type !== 'text') {
    const message = `Expected a news object of the type "text"; found "${JSON.stringify(type)}".`;
    return { code: 'record-not-text', message, origin };
  }
  const headline = valueOf(object['headlines'], 'main') ?? stringOf(object['headline']);
  const byline = stringOf(object['by']) ?? stringOf(object['byline']);
  const published = dateOf(object['firstCreated'] ?? object['firstcreated'] ?? object['contentCreated']);
  const version = dateOf(object['versionCreated'] ?? object['versioncreated']);
  const people = listOf(object['people']).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  const parts = {
    kicker: valueOf(object['headlines'], 'kicker'),
    headline,
    standfirst: valueOf(object['descriptions'], 'standfirst') ?? stringOf(object['description_text']),
    byline,
    published: published ?? version,
    dateline: valueOf(object['descriptions'], 'dateline'),
    body: bodyOf(object)
  };
  const updated = published !== null && version !== published ? version : null;
  return {
    text: articlePage(parts),
    format: 'html',
    origin,
    metadata: { ninjs: object },
    declared: {
      headlines: headline === null ? [] : [headline],
      authors: people.length > 0 ? people : byline === null ? [] : [byline],
      published: parts.published === null ? [] : [parts.published],
      updated: updated === null ? [] : [updated],
      siteName: sourceOf(object),
      language: stringOf(object['language']),
      uri: urlOf(object)
    },
    issues: []
  };
}

/** The body as HTML; plain text becomes paragraphs. */
function bodyOf(object: Fields): string {
  const bodies = listOf(object['bodies']);
  const html = bodies.find(
    ({ contentType }) => typeof contentType === 'string' && /html|xml/iu.test(contentType)
  );
  const written =
    stringOf(html?.['value']) ?? stringOf(object['body_html']) ?? stringOf(object['body_xhtml']);
  if (written !== null) return written;
  const plain = stringOf(bodies[0]?.['value']) ?? stringOf(object['body_text']) ?? '';
  return plain
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${escapeHtml(part.trim())}</p>`)
    .join('\n');
}

/** The text of the entry with a role; for `main`, of the first entry without any. */
function valueOf(entries: unknown, role: string): string | null {
  const list = listOf(entries);
  const entry =
    list.find((item) => item['role'] === role) ??
    (role === 'main' ? list.find((item) => item['role'] === undefined) : undefined);
  return stringOf(entry?.['value']);
}

function sourceOf(object: Fields): string | null {
  const sources = listOf(object['infoSources'] ?? object['infosources']);
  const source = sources.find(({ role }) => role === 'source') ?? sources[0];
  return stringOf(source?.['name']) ?? stringOf(object['source']);
}

function urlOf(object: Fields): string | null {
  const url = listOf(object['altIds']).find(({ role }) => role === 'url');
  return stringOf(url?.['value']) ?? stringOf(object['uri']);
}

/** ninjs wants a time: one that is wirecopy's own stand-in for an unknown one (`00:00:00-00:00`) is a day again. */
function dateOf(value: unknown): string | null {
  return (
    stringOf(value)
      ?.replace(/T00:00:00-00:00$/u, '')
      .replace(/-00:00$/u, '') ?? null
  );
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
