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

const nothing = { time: null, offset: null } as const;

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
  const endOf = (match: string): number => ends?.[match.length] ?? at + match.length;
  const before = at > 0 ? (fold[text.charCodeAt(at - 1)] ?? 0) : 0;
  // Part of a longer number, a version, a price or a phone number: "1.2.3", "555-12-2024".
  const digitBefore = isDigit(fold[text.charCodeAt(at - 2)] ?? 0);
  const glued = (before === 46 || before === 47 || before === 44) && digitBefore;
  const dashed = glued || (before === 45 && digitBefore);
  // What stands behind the first number says which shapes there can be.
  const iso = width === 4 && code === 45 ? ISO.exec(slice) : null;
  if (iso !== null && !dashed && month(iso[2]) && day(iso[3]))
    return {
      end: endOf(iso[0]),
      kind: 'date',
      numbers: [Number(iso[1]), Number(iso[2]), Number(iso[3])],
      widths: [4, 2, 2],
      separator: '-',
      time: iso[4] === undefined ? null : clock(iso[4], iso[5], iso[6]),
      offset: readOffset(iso[7])
    };
  const compact = width >= 8 ? COMPACT.exec(slice) : null;
  if (compact !== null && year(compact[1]) && month(compact[2]) && day(compact[3]) && !dashed)
    return {
      end: endOf(compact[0]),
      kind: 'date',
      numbers: [Number(compact[1]), Number(compact[2]), Number(compact[3])],
      widths: [4, 2, 2],
      separator: '',
      time: compact[4] === undefined ? null : clock(compact[4], compact[5], compact[6]),
      offset: readOffset(compact[7])
    };
  const triple = TRIPLE.exec(slice);
  if (triple !== null && !(triple[2]?.includes('-') ? dashed : glued)) {
    const [a = '', , b = '', c = ''] = triple.slice(1);
    const after = slice.charCodeAt(triple[0].length);
    const more =
      after === (triple[2] ?? '').trim().charCodeAt(0) && isDigit(slice.charCodeAt(triple[0].length + 1));
    // "2.10.3" is a version: a year at the end has two or four digits.
    const fits =
      a.length === 4
        ? c.length <= 2
        : a.length <= 2 && (c.length === 4 || c.length === 2 || (a.length === 2 && triple[2] !== '.'));
    // "16. 7. 19.27 Uhr": a day and a time, whose point has no space.
    const timed =
      c.length === 2 && (triple[2] ?? '').endsWith(' ') && CLOCKED.test(slice.slice(triple[0].length));
    if (timed)
      return {
        end: endOf(`${a}${triple[2]}${b}`),
        kind: 'short',
        numbers: [Number(a), Number(b)],
        widths: [a.length, b.length],
        separator: (triple[2] ?? '').trim(),
        ...nothing
      };
    if (fits && !more)
      return {
        end: endOf(triple[0]),
        kind: 'date',
        numbers: [Number(a), Number(b), Number(c)],
        widths: [a.length, b.length, c.length],
        separator: (triple[2] ?? '').trim(),
        ...nothing
      };
    if (more) return plain(at, slice);
  }
  // "19 noyabr 2024/14:30", "05. November 2024,13:43": a time behind its year
  const behindYear = glued && before !== 46 && /\d{4}.$/u.test(text.slice(Math.max(0, at - 5), at));
  const time = width <= 2 ? TIME.exec(slice) : null;
  if (
    time !== null &&
    (!glued || (behindYear && time[2] === ':')) &&
    Number(time[1]) <= 24 &&
    Number(time[3]) < 60
  ) {
    const separator = time[2] ?? ':';
    const next = slice[time[0].length] ?? '';
    if (separator !== 'h' || !/[a-z]/u.test(next)) {
      if (separator !== '.')
        return {
          end: endOf(time[0]),
          kind: 'time',
          numbers: [],
          widths: [],
          separator,
          time: clock(time[1], time[3], time[4]),
          offset: null
        };
    }
  }
  const pair = PAIR.exec(slice);
  if (pair !== null && !(pair[2] === '-' ? dashed : glued)) {
    const [a = '', separator = '', b = ''] = pair.slice(1);
    const after = slice.charCodeAt(pair[0].length);
    // "2024 - 09:15" and "2024 - 9h15" are a year and a time.
    const timed = after === 58 || after === 104;
    const more =
      (after === separator.charCodeAt(0) ||
        (after === 44 && !YEAR.test(slice.slice(pair[0].length))) ||
        timed) &&
      isDigit(slice.charCodeAt(pair[0].length + 1));
    const tight = !pair[0].includes(' ');
    if (
      !more &&
      (separator !== '-' ||
        (a.length === 4 && b.length <= 2 && Number(b) <= 12 && b.length === 2) ||
        (b.length === 4 && a.length <= 2))
    )
      if (
        (tight ||
          (a.length + b.length === 6 && (a.length === 2 || CLOSED.test(slice.slice(pair[0].length))))) &&
        a.length !== 3 &&
        b.length !== 3 &&
        !(a.length === 4 && b.length === 4)
      )
        return {
          end: endOf(pair[0]),
          kind: 'short',
          numbers: [Number(a), Number(b)],
          widths: [a.length, b.length],
          separator,
          ...nothing
        };
  }
  return DECIMAL.test(slice) ? plain(at, slice) : null;
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
  return { end: at + end, kind: 'number', numbers: [], widths: [], separator: '', ...nothing };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const year = (digits: string | undefined): boolean => Number(digits) >= 1800 && Number(digits) <= 2199;
const month = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 12;
const day = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 31;

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
