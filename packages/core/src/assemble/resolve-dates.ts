import { inferOrder, type NumericOrder } from '../dates/index.ts';
import type { DateOptions } from '../dates/options.ts';
import { findDates } from '../find-dates.ts';
import type { Article, DateMention, DateValue, Document, Text } from '../model/index.ts';
import type { ParseOptions } from '../parse-options.ts';
import type { Line } from '../read/line.ts';
import { sourceSpan } from '../read/source-span.ts';

/** How far apart the dates of the neighbours may lie for them to date an item that has none, in days. */
const CLOSE = 2;
const DAY = 86_400_000;

/**
 * Dates the articles that do not say when they came out, from the dated items around them, and resolves every date that the articles
 * mention against their own. `order` is that of the numeric dates of all lines, where it is known already.
 */
export function resolveDates(
  document: Document,
  lines: readonly Line[],
  options: ParseOptions,
  order: NumericOrder | null = inferOrder(lines.map((line) => line.text))
): Document {
  const neighbours = neighbourDays(document.articles);
  const articles = document.articles.map((article, which): Article => {
    const day = article.kind === 'article' ? neighbours.days[which] : undefined;
    const published = article.published ?? (day === undefined ? null : inferredDate(day, neighbours.dated));
    const reference = dayOf(published?.value) ?? options.reference;
    // An item too short to tell its language by is read in that of the text around it.
    const language = article.language ?? document.language.language;
    const dateOptions: DateOptions = {
      ...(language === null ? {} : { languages: [language] }),
      ...(reference === undefined ? {} : { reference }),
      ...(order === null ? {} : { order })
    };
    return { ...article, published, dates: mentions(article, lines, dateOptions) };
  });
  return { ...document, articles, reference: options.reference ?? document.reference };
}

/**
 * For each item the day of its neighbours, where those that are dated agree to within two days: that of the nearest dated item before
 * it, else of the nearest after it. Undefined where they disagree or none is dated. One pass each way.
 */
function neighbourDays(articles: readonly Article[]): { days: (string | undefined)[]; dated: number } {
  const own = articles.map(({ published }) => dayOf(published?.value));
  let dated = 0;
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const day of own) {
    if (day === undefined) continue;
    dated++;
    earliest = Math.min(earliest, Date.parse(day));
    latest = Math.max(latest, Date.parse(day));
  }
  if (!(latest - earliest <= CLOSE * DAY)) return { days: own.map(() => undefined), dated };
  const days: (string | undefined)[] = [];
  let before: string | undefined;
  for (const day of own) {
    days.push(before);
    before = day ?? before;
  }
  let after: string | undefined;
  for (let at = own.length - 1; at >= 0; at--) {
    days[at] ??= after;
    after = own[at] ?? after;
  }
  return { days, dated };
}

/** A date that stands nowhere in the text. Two neighbours or more that agree make it likelier. */
function inferredDate(value: string, dated: number): DateValue {
  return {
    value,
    precision: 'day',
    basis: 'inferred',
    calendar: 'gregory',
    offset: null,
    text: '',
    span: null,
    confidence: dated > 1 ? 0.6 : 0.4,
    alternatives: []
  };
}

/** The day that a value begins with; undefined where it has none. */
export function dayOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0];
}

/** Every date in headline, standfirst and body, in the order of the text. */
function mentions(article: Article, lines: readonly Line[], options: DateOptions): DateMention[] {
  const shown = [article.headline, article.standfirst, ...article.body].filter(
    (text): text is Text => text !== null
  );
  const found: DateMention[] = [];
  let done = -1;
  for (const { span } of shown) {
    const at = lineAt(lines, span.start);
    const line = lines[at];
    if (line === undefined || at === done) continue;
    done = at;
    for (const mention of findDates(line.text, options)) {
      const place = sourceSpan(line, mention.span.start, mention.span.end);
      if (place.start >= span.start && place.end <= span.end) found.push({ ...mention, span: place });
    }
  }
  return found;
}

/** Index of the last line that begins at or before an offset of the source. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
