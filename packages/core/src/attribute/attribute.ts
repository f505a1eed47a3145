import type { DateOptions } from '../dates/options.ts';
import { findDates } from '../find-dates.ts';
import type { Byline, Dateline, DateMention, DateValue, Source, Text } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { attributeByline } from './attribute-byline.ts';
import { attributeDateline, type DatelineReading } from './attribute-dateline.ts';
import { attributeDates } from './attribute-dates.ts';
import { attributeSource } from './attribute-source.ts';
import { attributeTags } from './attribute-tags.ts';

/** The lines of one article that say who, where, when and from whom. */
export interface AttributedLines {
  readonly bylines: readonly Line[];
  /** Lines that date the article, nearest first. A byline that carries a date belongs here too. */
  readonly dates: readonly Line[];
  readonly source: Line | null;
  readonly tags: readonly Line[];
  /** What stands between headline and text, from above. */
  readonly header: readonly Line[];
  /** The body's first lines, in order: a standfirst or a place may stand before the paragraph with the dateline. */
  readonly firstLines: readonly Line[];
  /** The body's last paragraph. */
  readonly lastLine: Line | null;
}

export interface Attribution {
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly published: DateValue | null;
  readonly updated: DateValue | null;
  readonly source: Source | null;
  readonly tags: readonly Text[];
  /** The line that the dateline heads, and the offset into its text where the lede begins; null without a dateline. */
  readonly lede: { readonly line: Line; readonly start: number } | null;
  /** Offset into the last paragraph's text where a closing credit begins; null without one. */
  readonly creditStart: number | null;
}

/**
 * Turns the labelled lines of one article into its fields. `options` carries the reference and the numeric order of the document;
 * `languages` the article's language, if it is known.
 */
export function attribute(
  lines: AttributedLines,
  options: DateOptions = {},
  languages?: readonly string[]
): Attribution {
  const dateline = findDateline(lines.firstLines, options, languages);
  const dates = lines.dates.map((line) => ({ line, mentions: findDates(line.text, options) }));
  const datesOf = (line: Line): readonly DateMention[] =>
    dates.find((dated) => dated.line === line)?.mentions ?? findDates(line.text, options);
  const written = attributeByline(lines.bylines, datesOf, languages);
  const { published, updated } = attributeDates(dates, languages);
  const source = attributeSource(
    {
      sourceLine: lines.source,
      lastLine: lines.lastLine,
      dateline,
      byline: written,
      header: lines.header,
      datesOf
    },
    languages
  );
  const filed = dateline?.people ?? [];
  const byline =
    written === null && dateline !== null && filed.length > 0
      ? { text: dateline.dateline.text, span: dateline.dateline.span, people: filed }
      : (written?.byline ?? null);
  return {
    byline,
    dateline: dateline?.dateline ?? null,
    published: published ?? fromDateline(dateline?.dateline.date ?? null),
    updated,
    source: source?.source ?? null,
    tags: attributeTags(lines.tags, languages),
    lede: dateline === null ? null : { line: dateline.line, start: dateline.lede },
    creditStart: source?.creditStart ?? null
  };
}

/** How sure a dateline must be that does not stand at the head of the body. */
const SURE = 0.85;

function findDateline(
  lines: readonly Line[],
  options: DateOptions,
  languages?: readonly string[]
): DatelineReading | null {
  for (const [at, line] of lines.entries()) {
    const found = attributeDateline(line, options, languages);
    if (found !== null && (at === 0 || found.strength >= SURE)) return found;
  }
  return null;
}

/** A dateline says when a report was filed: as good as its publication day, where nothing else says. Only a full date counts. */
function fromDateline(date: DateValue | null): DateValue | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}/u.test(date.value) ? date : null;
}
