import type { Article } from '../model/index.ts';
import type { Provenance } from './writer.ts';

/** What one column shows of an article. */
export type Cell = (article: Article, provenance: Provenance) => string | number | null | undefined;

/** How each field of an article stands in one cell: lists are joined by "; ", paragraphs by an empty line. */
export const FIELDS: Readonly<Record<keyof Article, Cell>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  language: ({ language }) => language,
  of: ({ of }) => of,
  kicker: ({ kicker }) => kicker?.text,
  headline: ({ headline }) => headline?.text,
  standfirst: ({ standfirst }) => standfirst?.text,
  byline: ({ byline }) => byline?.text,
  dateline: ({ dateline }) => dateline?.text,
  published: ({ published }) => published?.value,
  updated: ({ updated }) => updated?.value,
  body: ({ body }) => body.map(({ text }) => text).join('\n\n'),
  source: ({ source }) => source?.name,
  tags: ({ tags }) => tags.map(({ text }) => text).join('; '),
  dates: ({ dates }) => dates.map(({ value }) => value).join('; '),
  span: ({ span }) => `${span.start}:${span.end}`,
  confidence: ({ confidence }) => confidence
};

/** The columns of a table, in order, unless fields are asked for. */
export const COLUMNS: Readonly<Record<string, Cell>> = {
  id: FIELDS.id,
  kind: FIELDS.kind,
  language: FIELDS.language,
  published: FIELDS.published,
  updated: FIELDS.updated,
  kicker: FIELDS.kicker,
  headline: FIELDS.headline,
  standfirst: FIELDS.standfirst,
  byline: FIELDS.byline,
  authors: ({ byline }) => byline?.people.map(({ name }) => name).join('; '),
  dateline: FIELDS.dateline,
  place: ({ dateline }) => dateline?.place,
  agency: ({ source, dateline }) => (source?.agency ?? dateline?.agency)?.code,
  source: FIELDS.source,
  tags: FIELDS.tags,
  body: FIELDS.body,
  dates: FIELDS.dates,
  of: FIELDS.of,
  confidence: FIELDS.confidence,
  uri: (_article, { uri }) => uri,
  input: (_article, { origin }) => origin?.name,
  record: (_article, { origin }) => origin?.record
};
