import type { Batch, DocumentRow } from './batch.ts';
import { dayNumber } from './day-number.ts';
import { growingFloats, growingInts, interned } from './columns.ts';

/**
 * All articles that have been read, kept in columns so that 200 000 of them take tens of megabytes and not hundreds: numbers in typed
 * arrays, repeated words once. It only ever grows.
 */
export interface Archive {
  readonly add: (batch: Batch) => void;
  readonly count: () => number;
  readonly id: (article: number) => string;
  readonly title: (article: number) => string;
  readonly titled: (article: number) => boolean;
  readonly teaser: (article: number) => boolean;
  readonly date: (article: number) => string;
  /** Days since 1970-01-01 of the date's first day; null where there is none. */
  readonly day: (article: number) => number | null;
  readonly source: (article: number) => string;
  readonly language: (article: number) => string;
  readonly length: (article: number) => number;
  readonly place: (article: number) => number;
  readonly record: (article: number) => { readonly at: number; readonly size: number };
  readonly documentNumber: (article: number) => number;
  readonly document: (number: number) => DocumentRow | undefined;
}

const undated = -2147483648;

export function createArchive(): Archive {
  const ids: string[] = [];
  const titles: string[] = [];
  const flags = growingInts();
  const dates = interned();
  const days = growingInts();
  const sources = interned();
  const languages = interned();
  const lengths = growingInts();
  const owners = growingInts();
  const places = growingInts();
  const starts = growingFloats();
  const sizes = growingInts();
  const documents: DocumentRow[] = [];
  return {
    add: (batch) => {
      for (const document of batch.documents) documents.push(document);
      for (const row of batch.articles) {
        ids.push(row.id);
        titles.push(row.title);
        flags.push((row.teaser ? 1 : 0) + (row.titled ? 2 : 0));
        dates.push(row.date);
        days.push(dayNumber(row.date) ?? undated);
        sources.push(row.source);
        languages.push(row.language);
        lengths.push(row.length);
        owners.push(row.document);
        places.push(row.place);
        starts.push(row.at);
        sizes.push(row.size);
      }
    },
    count: () => ids.length,
    id: (article) => ids[article] ?? '',
    title: (article) => titles[article] ?? '',
    titled: (article) => (flags.at(article) & 2) !== 0,
    teaser: (article) => (flags.at(article) & 1) !== 0,
    date: dates.at,
    day: (article) => (days.at(article) === undated ? null : days.at(article)),
    source: sources.at,
    language: languages.at,
    length: lengths.at,
    place: places.at,
    record: (article) => ({ at: starts.at(article), size: sizes.at(article) }),
    documentNumber: owners.at,
    document: (number) => documents[number]
  };
}
