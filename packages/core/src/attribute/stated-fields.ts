import { findAgency } from '../cues/index.ts';
import { findDates, parseDate } from '../find-dates.ts';
import type { Agency, Byline, Dateline, DateValue, Span, Text } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import type { StatedAgency, StatedArticle } from '../read/stated-article.ts';
import { attributeByline } from './attribute-byline.ts';
import { dateValue } from './date-value.ts';

/** What is known of a text before its fields are read. */
export interface KnownOfText {
  readonly languages: readonly string[] | undefined;
  readonly reference: string | undefined;
}

export function dateOptions({ languages, reference }: KnownOfText): Parameters<typeof findDates>[1] {
  return { ...(languages && { languages }), ...(reference !== undefined && { reference }) };
}

/** A stated date. */
export function statedDate(line: Line | null): DateValue | null {
  const mention = line === null ? null : parseDate(line.text);
  return line === null || mention === null ? null : { ...dateValue(mention, line), basis: 'stated' };
}

/** A stated byline: its people as they are stated, else as its words say. */
export function statedByline(
  text: Text | null,
  { people, isWhole }: StatedArticle,
  line: Line | null,
  languages: readonly string[] | undefined
): Byline | null {
  if (text === null || line === null) return null;
  if (people.length === 0 && !isWhole) {
    const datesOf = ({ text: words }: Line) => findDates(words, languages && { languages });
    const read = attributeByline([line], datesOf, languages)?.byline.people ?? [];
    return { ...text, people: read.length > 0 ? read : [{ name: text.text, role: null, span: text.span }] };
  }
  const spanOf = (name: string): Span => {
    const at = text.text.indexOf(name);
    return at < 0 ? text.span : { start: text.span.start + at, end: text.span.start + at + name.length };
  };
  return { ...text, people: people.map(({ name, role }) => ({ name, role, span: spanOf(name) })) };
}

/** A stated dateline, with its date read from its words. */
export function statedDateline(
  line: Line | null,
  { place, filedBy }: Pick<StatedArticle, 'place' | 'filedBy'>,
  known: KnownOfText
): Dateline | null {
  if (line === null) return null;
  const { text, span } = line;
  const [mention] = findDates(text, dateOptions(known));
  const agencies = filedBy.flatMap((agency) => statedAgency(agency, place) ?? []);
  return {
    text,
    span,
    place,
    date: mention === undefined ? null : dateValue(mention, line),
    agency: agencies[0] ?? null,
    agencies
  };
}

/** An agency that is known, or as the container names it; null for a source that is none. */
export function statedAgency(stated: StatedAgency | null, place: string | null): Agency | null {
  if (stated === null) return null;
  const { code, name, wikidata } = stated;
  const known = findAgency(code ?? name, place ?? undefined);
  if (known !== null && (code === null || known.code === code)) return known;
  return code === null ? null : { code, name, country: null, wikidata };
}
