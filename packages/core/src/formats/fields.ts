import type { Article } from '../model/index.ts';
import type { Provenance } from './writer.ts';

/** A field by its name: a field of an article, one that is read out of it (`agency`), or one of its record (`metadata.date`). */
export type FieldName = keyof Article | ReadOut | Alias | `metadata.${string}`;

type ReadOut = 'authors' | 'place' | 'agency' | 'length' | 'uri' | 'input' | 'record' | 'metadata';

type Alias = 'person' | 'tag' | 'mentions';

type FieldValue = string | number | null | undefined;

/** What one column shows of an article. */
export type Cell = (article: Article, provenance: Provenance) => FieldValue;

/** What a name stands for, wherever fields are asked for: `fields` of the writers, `--fields`, `--where` and `--sort` of the command line. */
export interface Field {
  /** How its values compare. `any`: as what each of them is. */
  readonly kind: 'text' | 'date' | 'number' | 'any';
  /** All values that there are, where they are few. */
  readonly words?: readonly string[];
  /** Every value that it has in an article. */
  readonly values: (article: Article, provenance: Provenance) => readonly FieldValue[];
  /** The field in one cell of a table: lists are joined by "; ", paragraphs by an empty line. */
  readonly cell: Cell;
  /** The field as JSON: what the model has, or a list or a value of what is read out. */
  readonly json: (article: Article, provenance: Provenance) => unknown;
}

/** A field of the model: in JSON it is as the article has it. */
function own(
  name: keyof Article,
  values: (article: Article) => readonly FieldValue[],
  kind: Field['kind'] = 'text',
  cell: Cell = (article) => joined(values(article))
): Field {
  return { kind, values, cell, json: (article) => article[name] };
}

/** A field with one value that is read out of an article or of its record. */
function one(value: Cell, kind: Field['kind'] = 'text'): Field {
  return {
    kind,
    values: (article, provenance) => [value(article, provenance)],
    cell: value,
    json: (article, provenance) => value(article, provenance) ?? null
  };
}

/** A field of the model with one value. */
function single(
  name: keyof Article,
  value: (article: Article) => FieldValue,
  kind: Field['kind'] = 'text'
): Field {
  return { ...one(value, kind), json: (article) => article[name] };
}

function joined(values: readonly FieldValue[]): string {
  return values.join('; ');
}

const MODEL: Readonly<Record<keyof Article, Field>> = {
  id: single('id', ({ id }) => id),
  kind: { ...single('kind', ({ kind }) => kind), words: ['article', 'teaser'] },
  language: single('language', ({ language }) => language),
  of: single('of', ({ of }) => of),
  kicker: single('kicker', ({ kicker }) => kicker?.text),
  headline: single('headline', ({ headline }) => headline?.text),
  standfirst: single('standfirst', ({ standfirst }) => standfirst?.text),
  byline: single('byline', ({ byline }) => byline?.text),
  dateline: single('dateline', ({ dateline }) => dateline?.text),
  published: single('published', ({ published }) => published?.value, 'date'),
  updated: single('updated', ({ updated }) => updated?.value, 'date'),
  body: single('body', ({ body }) => body.map(({ text }) => text).join('\n\n')),
  source: single('source', ({ source }) => source?.name),
  tags: own('tags', ({ tags }) => tags.map(({ text }) => text)),
  dates: own('dates', ({ dates }) => dates.map(({ value }) => value), 'date'),
  span: single('span', ({ span }) => `${span.start}:${span.end}`),
  confidence: single('confidence', ({ confidence }) => confidence, 'number')
};

const authors = (article: Article): string[] => article.byline?.people.map(({ name }) => name) ?? [];

const READ_OUT: Readonly<Record<ReadOut, Field>> = {
  authors: { kind: 'text', values: authors, cell: (article) => joined(authors(article)), json: authors },
  place: one(({ dateline }) => dateline?.place),
  // One in a cell, the credited before the one that filed it; a filter asks for any.
  agency: {
    ...one(({ source, dateline }) => (source?.agency ?? dateline?.agency)?.code),
    values: ({ source, dateline }) =>
      [source?.agency, ...(dateline?.agencies ?? [])].map((agency) => agency?.code)
  },
  // Characters of the body, as UTF-16 code units.
  length: one(({ body }) => body.reduce((sum, { text }) => sum + text.length, 0), 'number'),
  uri: one((_article, { uri }) => uri),
  input: one((_article, { origin }) => origin?.name),
  record: one((_article, { origin }) => origin?.record, 'number'),
  metadata: {
    ...one((_article, { metadata }) => (isEmpty(metadata) ? null : JSON.stringify(metadata))),
    json: (_article: Article, { metadata }: Provenance) => metadata ?? {}
  }
};

/** Other names of fields: what is asked of one value reads better so (`tag==sport`). */
const ALIASES: Readonly<Record<Alias, keyof Article | ReadOut>> = {
  person: 'authors',
  tag: 'tags',
  mentions: 'dates'
};

/** Every field by its name, the names of the record's own fields apart. */
export const FIELDS: Readonly<Record<keyof Article | ReadOut, Field>> = {
  ...MODEL,
  ...READ_OUT
};

/** Every name that stands for a field, but `metadata.NAME` for those of the record. */
export const FIELD_NAMES: readonly string[] = [...Object.keys(FIELDS), ...Object.keys(ALIASES)];

/** True for what `fieldNamed` knows. */
export function isFieldName(name: string): name is FieldName {
  return FIELD_NAMES.includes(name) || /^metadata\../u.test(name);
}

/** What a name stands for. */
export function fieldNamed(name: FieldName): Field {
  if (name.startsWith('metadata.')) return metadataField(name.slice('metadata.'.length));
  const known = Object.hasOwn(ALIASES, name) ? ALIASES[name as Alias] : name;
  return FIELDS[known as keyof Article | ReadOut];
}

/** A field of the record's metadata: a key of it, or keys inside one another with points between them. */
function metadataField(path: string): Field {
  const read = (_article: Article, { metadata = {} }: Provenance): unknown => valueAt(metadata, path);
  const values: Field['values'] = (article, provenance) => {
    const value = read(article, provenance);
    return (Array.isArray(value) ? value : [value]).map(plain);
  };
  return {
    kind: 'any',
    values,
    cell: (article, provenance) => joined(values(article, provenance)),
    json: (article, provenance) => read(article, provenance) ?? null
  };
}

function valueAt(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Readonly<Record<string, unknown>>)[path];
  const point = path.indexOf('.');
  if (point < 0 || !Object.hasOwn(value, path.slice(0, point))) return undefined;
  return valueAt((value as Readonly<Record<string, unknown>>)[path.slice(0, point)], path.slice(point + 1));
}

function plain(value: unknown): FieldValue {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'number')
    return value;
  return JSON.stringify(value);
}

function isEmpty(metadata: Provenance['metadata']): boolean {
  return metadata === undefined || Object.keys(metadata).length === 0;
}
