import { foldTable } from './fold.ts';

/** Numbers with their separators that are a date, a time or both, whatever the language. */
export interface Stamp {
  readonly end: number;
  readonly kind: 'date' | 'time' | 'number' | 'short';
  /** The numbers of a date in the order written; one of them may be a year. */
  readonly numbers: readonly number[];
  /** Count of digits of each number. */
  readonly widths: readonly number[];
  readonly separator: string;
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number | null } | null;
  /** Minutes east of UTC, or null. */
  readonly offset: number | null;
}

const LONGEST = 44;

// 2024-11-19T14:05:00+01:00, 2024-11-19 14:05
const ISO =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:t| )(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(z(?![a-z])|[+-]\d\d:?\d\d))?)?(?![\d])/u;
// 20241119, 20241119T140500Z
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d)?(z)?)?(?![\d])/u;
// 19/11/2024, 19.11.2024, 2024. 11. 19
const TRIPLE = /^(\d{1,4})( ?[./-] ?)(\d{1,2})\2(\d{1,4})(?![\d])/u;
// 14:05, 14:05:30, 14h05, 14.05
const TIME = /^(\d{1,2})([:h.])(\d\d)(?:(?::|m(?:in)?)(\d\d)(?:[.,]\d{1,9}|s)?)?(?![\d:])/u;
// 19/11, 11-2024, 2024/11
const PAIR = /^(\d{1,4}) ?([./-]) ?(\d{1,4})(?![\d])/u;
// "2016 - 11" with spaces is a month where nothing else takes the second number: not in "2024 / 17 Joumada".
const CLOSED = /^(?! ?[\p{L}/-])/u;
// 1,000  3.5  10 000
const DECIMAL = /^\d+(?:[.,](?!(?:19|20)\d\d(?!\d)|\d\d:\d)\d+)+/u;

/** Minutes behind a point. */
const CLOCKED = /^\.\d\d(?!\d)/u;

/** A year behind a comma: "08/12,2015". */
const YEAR = /^,(?:19|20)\d\d(?!\d)/u;

/**
 * The folded text of the next code units, without what is skipped (direction marks between Arabic numbers), and where each ends; no `ends`
 * where each ends where it does in the text.
 */
function foldSlice(
  text: string,
  at: number,
  fold: Uint16Array
): { readonly slice: string; readonly ends: readonly number[] | null } {
  const stop = Math.min(text.length, at + LONGEST);
  let same = at;
  while (same < stop && fold[text.charCodeAt(same)] === text.charCodeAt(same)) same += 1;
  if (same === stop) return { slice: text.slice(at, stop), ends: null };
  const codes: number[] = [];
  const ends = [at];
  for (let pos = at; pos < text.length && pos < at + LONGEST; pos++) {
    const code = fold[text.charCodeAt(pos)] ?? 0;
    if (code === 0) continue;
    codes.push(code);
    ends.push(pos + 1);
  }
  return { slice: String.fromCharCode(...codes), ends };
}

/** What the shapes of stamps are read from. */
interface Slice {
  readonly text: string;
  /** Where a match of so many letters ends in the whole text. */
  readonly endOf: (match: string) => number;
  /** A point, slash or comma before the first number, and a digit before that: part of a version, a price, a phone number. */
  readonly glued: boolean;
  /** The same with a dash. */
  readonly dashed: boolean;
}

/** The stamp of numbers as they are written. */
const stampOf = (
  end: number,
  kind: Stamp['kind'],
  written: readonly string[],
  separator: string,
  time: Stamp['time'] = null,
  offset: number | null = null
): Stamp => ({
  end,
  kind,
  numbers: written.map(Number),
  widths: written.map((digits) => digits.length),
  separator,
  time,
  offset
});

/** The stamp at `at`, or null for a plain number. Looks at no more than 44 code units. */
export function readStamp(text: string, at: number): Stamp | null {
  const fold = foldTable();
  // A number without a separator and a digit after it is a plain number: so nearly all are.
  let next = at;
  let width = 0;
  let code = fold[text.charCodeAt(next)] ?? 0;
  while (isDigit(code) || (code === 0 && next < text.length)) {
    if (code !== 0) width += 1;
    next += 1;
    code = next < text.length ? (fold[text.charCodeAt(next)] ?? 0) : 32;
  }
  if (width !== 8 && width !== 12 && width !== 14 && !tied(text, next, code, fold)) return null;
  const { slice, ends } = foldSlice(text, at, fold);
  const before = at > 0 ? (fold[text.charCodeAt(at - 1)] ?? 0) : 0;
  const digitBefore = isDigit(fold[text.charCodeAt(at - 2)] ?? 0);
  const glued = (before === 46 || before === 47 || before === 44) && digitBefore;
  const from: Slice = {
    text: slice,
    endOf: (match) => ends?.[match.length] ?? at + match.length,
    // "1.2.3", "555-12-2024"
    glued,
    dashed: glued || (before === 45 && digitBefore)
  };
  // What stands behind the first number says which shapes there can be.
  const whole = width === 4 && code === 45 ? readIso(from, ISO, '-') : null;
  const dated = whole ?? (width >= 8 ? readIso(from, COMPACT, '') : null) ?? readTriple(from, at);
  if (dated !== null) return dated;
  // "19 noyabr 2024/14:30", "05. November 2024,13:43": a time behind its year
  const behindYear = glued && before !== 46 && /\d{4}.$/u.test(text.slice(Math.max(0, at - 5), at));
  const timed = width <= 2 ? readTime(from, behindYear) : null;
  return timed ?? readPair(from) ?? (DECIMAL.test(slice) ? plain(at, slice) : null);
}

/** Year, month and day, of which the year comes first, with a time. */
function readIso({ text, endOf, dashed }: Slice, shape: RegExp, separator: string): Stamp | null {
  const [all = '', y = '', m = '', d = '', hour, minute, second, zone] = shape.exec(text) ?? [];
  if (dashed || !isIn(m, 1, 12) || !isIn(d, 1, 31) || (separator === '' && !isIn(y, 1800, 2199))) return null;
  const time = hour === undefined ? null : clock(hour, minute, second);
  return stampOf(endOf(all), 'date', [y, m, d], separator, time, readOffset(zone));
}

/** Three numbers with the same separator twice: a day, or a version that is none. */
function readTriple({ text, endOf, glued, dashed }: Slice, at: number): Stamp | null {
  const [all = '', a = '', between = '', b = '', c = ''] = TRIPLE.exec(text) ?? [];
  if (all === '' || (between.includes('-') ? dashed : glued)) return null;
  const separator = between.trim();
  const after = text.charCodeAt(all.length);
  const more = after === separator.charCodeAt(0) && isDigit(text.charCodeAt(all.length + 1));
  // "16. 7. 19.27 Uhr": a day and a time, whose point has no space.
  if (c.length === 2 && between.endsWith(' ') && CLOCKED.test(text.slice(all.length)))
    return stampOf(endOf(`${a}${between}${b}`), 'short', [a, b], separator);
  if (more) return plain(at, text);
  // "2.10.3" is a version: a year at the end has two or four digits.
  const fits =
    a.length === 4
      ? c.length <= 2
      : a.length <= 2 && (c.length === 4 || c.length === 2 || (a.length === 2 && between !== '.'));
  return fits ? stampOf(endOf(all), 'date', [a, b, c], separator) : null;
}

/** Hour and minute, with a colon or an h. */
function readTime({ text, endOf, glued }: Slice, behindYear: boolean): Stamp | null {
  const [all = '', hour = '', separator = '', minute = '', second] = TIME.exec(text) ?? [];
  if (all === '' || separator === '.' || (glued && !(behindYear && separator === ':'))) return null;
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  if (separator === 'h' && /[a-z]/u.test(text[all.length] ?? '')) return null;
  return stampOf(endOf(all), 'time', [], separator, clock(hour, minute, second));
}

/** Two numbers: a day and a month, or one of these and a year. */
function readPair({ text, endOf, glued, dashed }: Slice): Stamp | null {
  const [all = '', a = '', separator = '', b = ''] = PAIR.exec(text) ?? [];
  if (all === '' || (separator === '-' ? dashed : glued)) return null;
  const rest = text.slice(all.length);
  const after = rest.charCodeAt(0);
  // "2024 - 09:15" and "2024 - 9h15" are a year and a time.
  const ends = after !== separator.charCodeAt(0) && (after !== 44 || YEAR.test(rest)) && after !== 58;
  if (!(ends && after !== 104) && isDigit(rest.charCodeAt(1))) return null;
  const [before, behind] = [a.length, b.length];
  const dated =
    separator !== '-' || (before === 4 && behind === 2 && Number(b) <= 12) || (behind === 4 && before <= 2);
  const tight = !all.includes(' ');
  if (!dated || !(tight || (before + behind === 6 && (before === 2 || CLOSED.test(rest))))) return null;
  if (before === 3 || behind === 3 || (before === 4 && behind === 4)) return null;
  return stampOf(endOf(all), 'short', [a, b], separator);
}

/** True where a separator stands at `at` and a digit after it: "/11", ".5", ":05"; and with spaces ". 11", " / 10". */
function tied(text: string, at: number, first: number, fold: Uint16Array): boolean {
  let pos = at;
  let code = first;
  const advance = (): void => {
    do pos += 1;
    while (pos < text.length && fold[text.charCodeAt(pos)] === 0);
    code = pos < text.length ? (fold[text.charCodeAt(pos)] as number) : 32;
  };
  const spaced = code === 32;
  if (spaced) advance();
  const wide = code === 46 || code === 45 || code === 47;
  if (!wide && (spaced || (code !== 58 && code !== 44 && code !== 104))) return false;
  advance();
  if (wide && code === 32) advance();
  return isDigit(code);
}

/** A number with separators that is no date: 3.5, 1,000, 1.2.3.4. */
function plain(at: number, slice: string): Stamp {
  let end = 1;
  while (end < slice.length && (isDigit(slice.charCodeAt(end)) || /[.,/-]/u.test(slice[end] ?? ''))) end += 1;
  while (end > 1 && !isDigit(slice.charCodeAt(end - 1))) end -= 1;
  return stampOf(at + end, 'number', [], '');
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isIn = (digits: string, least: number, most: number): boolean =>
  Number(digits) >= least && Number(digits) <= most;

function clock(hour: string | undefined, minute: string | undefined, second: string | undefined) {
  return { hour: Number(hour), minute: Number(minute), second: second === undefined ? null : Number(second) };
}

/** Minutes of "+01:00", "-0500" or "z". */
function readOffset(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}
