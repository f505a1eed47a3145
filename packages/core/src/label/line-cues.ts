import {
  type BylineCue,
  type CaptionCue,
  type ClosingCreditCue,
  type Cue,
  type DatelineCue,
  type EndMarkCue,
  readByline,
  readCaption,
  readClosingCredit,
  readCommentHeading,
  readDateline,
  readEndMark,
  readKicker,
  readNotice,
  readReadingTime,
  readRelatedLabel,
  readShare,
  readSourceLine,
  readTagsLine,
  type SourceCue,
  type TagsCue
} from '../cues/index.ts';
import { type LineSigns, signsOf } from '../cues/line-signs.ts';
import { labelBefore } from '../cues/read-date-line.ts';
import type { DateOptions } from '../dates/options.ts';
import { closeLanguages, findDates } from '../find-dates.ts';
import type { DateMention } from '../model/index.ts';
import type { Line } from '../read/line.ts';
import { charKinds, DIGIT, LETTER } from './char-kinds.ts';

/** The dates of a short line. */
interface DateCue {
  readonly mentions: readonly DateMention[];
  /** Share of the line's letters and digits that the dates and their labels cover, 0 to 1: near 1 for a line that is a date. */
  readonly coverage: number;
}

/** What the language data recognises in one line; null where it recognises nothing. */
export interface LineCues {
  readonly date: DateCue | null;
  readonly byline: BylineCue | null;
  readonly source: SourceCue | null;
  readonly dateline: DatelineCue | null;
  readonly credit: ClosingCreditCue | null;
  readonly caption: CaptionCue | null;
  readonly tags: TagsCue | null;
  readonly end: EndMarkCue | null;
  readonly related: Cue | null;
  readonly notice: Cue | null;
  readonly share: Cue | null;
  readonly comments: Cue | null;
  readonly kicker: Cue | null;
  readonly readingTime: Cue | null;
}

/** Longest line that can be a date line, byline, source line or label. */
const SHORT = 180;

/**
 * Dates without a year are told as such against this day; what they mean is settled when the article's own date is known. Years of two
 * digits are those before it.
 */
const PROBE = '2050-06-15T12:00:00Z';

export const NO_CUES: LineCues = {
  date: null,
  byline: null,
  source: null,
  dateline: null,
  credit: null,
  caption: null,
  tags: null,
  end: null,
  related: null,
  notice: null,
  share: null,
  comments: null,
  kicker: null,
  readingTime: null
};

/** What is recognised in one line. */
export const lineCues = (line: Line, options: DateOptions = {}): LineCues =>
  cuesOfLines([line], options)[0] as LineCues;

/**
 * The same for many lines, one reader after the other: what a reader works with is then at hand for all of them, while one line after the
 * other would have each reader push what the others need out of the processor's caches.
 */
export function cuesOfLines(lines: readonly Line[], options: DateOptions = {}): LineCues[] {
  const signs = lines.map(({ text }) => signsOf(text));
  const read = <Found>(reader: Reader<Found>, longest = Number.POSITIVE_INFINITY): (Found | null)[] =>
    lines.map(({ text }, at) => (text.length <= longest ? reader(text, undefined, signs[at]) : null));
  const dates = lines.map(({ text }) => (text.length <= SHORT ? dateCue(text, options) : null));
  const { languages } = options;
  const bylines = read(readByline, SHORT).map((cue, at) =>
    cue === null || languages === undefined
      ? cue
      : inLanguages(cue, lines[at]?.text ?? '', languages, signs[at])
  );
  const sources = read(
    (text, _, own) =>
      readSourceLine(text, undefined, own) ??
      (text.length <= CODE_ALONE ? readSourceLine(text, languages, own) : null),
    SHORT
  );
  const datelines = read(readDateline);
  const credits = read(readClosingCredit);
  const captions = read(readCaption);
  const tags = read(readTagsLine, SHORT);
  const ends = read(readEndMark);
  const related = read(readRelatedLabel);
  const notices = read(readNotice);
  const shares = read(readShare, SHORT);
  const comments = read(readCommentHeading, SHORT);
  const kickers = read(readKicker, SHORT);
  const readingTimes = read(readReadingTime, SHORT);
  return lines.map((_, at) => ({
    date: dates[at] ?? null,
    byline: bylines[at] ?? null,
    source: sources[at] ?? null,
    dateline: datelines[at] ?? null,
    credit: credits[at] ?? null,
    caption: captions[at] ?? null,
    tags: tags[at] ?? null,
    end: ends[at] ?? null,
    related: related[at] ?? null,
    notice: notices[at] ?? null,
    share: shares[at] ?? null,
    comments: comments[at] ?? null,
    kicker: kickers[at] ?? null,
    readingTime: readingTimes[at] ?? null
  }));
}

/** "TT" is an agency in a Swedish text: a line of so few characters is read in the languages of the text, too. */
const CODE_ALONE = 4;

/** How sure a label of another language is: below what makes a line a byline by itself. */
const FOREIGN = 0.45;
const MARKED = /[:：=／/｜︰՝]/u;

/**
 * A byline as the languages of the text have it: "Na" says in Swahili that a name follows, in a Portuguese text "Na Floresta Amazônica" is a
 * headline. With a mark behind it a label is one in any language.
 */
function inLanguages(
  cue: BylineCue,
  text: string,
  languages: readonly string[],
  signs: LineSigns | undefined
): BylineCue | null {
  const isMarked = MARKED.test(text.slice(cue.start, cue.people[0]?.span.start ?? cue.end));
  if (!cue.labelled || isMarked || readByline(text, languages, signs)?.labelled === true) return cue;
  return { ...cue, strength: Math.min(cue.strength, FOREIGN) };
}

/** Looks for one thing in a line. */
type Reader<Found> = (text: string, languages: undefined, signs: LineSigns | undefined) => Found | null;

/** Longest line that is looked at in every language: a weekday, a date, a time and a sign. */
const DATE_ALONE = 48;
/** Share of such a line that the date must cover: in words of another language stand too many that look like months. */
const NOTHING_ELSE = 0.95;
/** A date that stands alone has a day and a year in figures; few other short lines have two such numbers: those of telephones are longer. */
const DAY_AND_YEAR =
  /(?:^|\P{Nd})(?:(?:[12]\d{3}|[^\P{Nd}\d]{4})\P{Nd}+\p{Nd}{1,2}|\p{Nd}{1,2}\P{Nd}+(?:[12]\d{3}|[^\P{Nd}\d]{4}))(?:\P{Nd}|$)/u;
/** Numbers alone are the same in every language. */
const HAS_LETTERS = /\p{L}/u;

const mayBeForeign = (text: string): boolean =>
  text.length <= DATE_ALONE && DAY_AND_YEAR.test(text) && HAS_LETTERS.test(text);

/** "19 Mayıs 2026" of "19 Mayıs 2026 Salı" among English: months are read in every language, weekdays are not. */
const ALL_BUT_A_WEEKDAY = 0.7;

const hasDay = (cue: DateCue | null): boolean =>
  cue?.mentions.some(({ stated }) => stated.includes('day')) === true;

function dateCue(text: string, options: DateOptions): DateCue | null {
  const cue = dateCueIn(text, options);
  const { languages } = options;
  if (languages === undefined || !mayBeForeign(text)) return cue;
  const coverage = cue?.coverage ?? 0;
  if (coverage > NOTHING_ELSE) return cue;
  // Looking in all languages is dear: not where a day is read already, unless no more than a weekday of another language stands beside it.
  if (hasDay(cue) && (coverage < ALL_BUT_A_WEEKDAY || !looksForeign(text, languages))) return cue;
  // A list may name texts in other languages than the prose around it: "- 2026年5月20日" below a headline.
  const foreign = dateCueIn(text, {});
  return foreign !== null && foreign.coverage > NOTHING_ELSE ? foreign : cue;
}

/** Whether a line tells that it is in another language than these. */
function looksForeign(text: string, languages: readonly string[]): boolean {
  const [likeliest] = closeLanguages(text);
  return likeliest !== undefined && !languages.includes(likeliest);
}

function dateCueIn(text: string, options: DateOptions): DateCue | null {
  const mentions = findDates(text, { reference: PROBE, ...options });
  if (mentions.length === 0) return null;
  const dates = mentions.reduce((sum, { span }) => sum + weigh(text, span.start, span.end), 0);
  return {
    mentions,
    coverage: (dates + labelWeight(text, mentions)) / Math.max(1, weigh(text, 0, text.length))
  };
}

/** What the label before the first date weighs: "Published on". In a sentence it is a verb. */
function labelWeight(text: string, [first]: readonly DateMention[]): number {
  if (first === undefined || text.length > LABELLED || /[.。!?]$/u.test(text)) return 0;
  const { start } = first.span;
  const label = labelBefore(text, start);
  return label < 0 ? 0 : weigh(text, label, start);
}
/** Longest line in which a date is labelled. */
const LABELLED = 100;

function weigh(text: string, start: number, end: number): number {
  const kinds = charKinds();
  let count = 0;
  for (let at = start; at < end; at++)
    if (((kinds[text.charCodeAt(at)] as number) & (LETTER | DIGIT)) !== 0) count++;
  return count;
}
