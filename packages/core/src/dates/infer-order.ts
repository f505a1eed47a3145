import { civil, DAY } from './civil.ts';
import type { NumericOrder } from './date-locale.ts';
import { classTable, DIGIT } from './fold.ts';
import { readStamp, type Stamp } from './stamps.ts';

/**
 * The order of day and month in the all-numeric dates of a document. Dates that can be read only one way (19/11/2024) decide it. Where
 * none is among them, several dates that are days of a week in one order and months apart in the other do, and at last English dates in
 * words: who writes "19 November 2024" writes 19/11/2024. Null where nothing tells or the dates contradict one another.
 *
 * @example inferOrder(['03/04/2024', '19/11/2024']) // 'dmy'
 * @example inferOrder(['12/11/2025', '11/11/2025', '09/11/2025']) // 'dmy'
 */
export function inferOrder(texts: Iterable<string>): NumericOrder | null {
  const met: NumericDates = { dmy: 0, mdy: 0, open: [], isAsked: false };
  const numbered: string[] = [];
  for (const text of texts) if (noteDates(text, met)) numbered.push(text);
  const { dmy, mdy, open, isAsked } = met;
  if (dmy > 0 || mdy > 0) return dmy === 0 ? 'mdy' : mdy === 0 ? 'dmy' : null;
  // Most texts have no numbers whose order is to be told.
  return isAsked ? (orderOfNeighbours(open) ?? orderOfSpelled(numbered)) : null;
}

/** The all-numeric dates met in a document. */
interface NumericDates {
  /** How many can only have the day first, and how many only the month. */
  dmy: number;
  mdy: number;
  /** Those that can be read both ways. */
  readonly open: NumericDate[];
  /** Whether there is any date whose order could be asked. */
  isAsked: boolean;
}

/** Notes the all-numeric dates of a text; false where it has no number at all. */
function noteDates(text: string, met: NumericDates): boolean {
  const first = nextDigit(text, 0);
  for (let at = first; at >= 0; ) {
    const stamp = readStamp(text, at);
    if (stamp !== null) noteStamp(stamp, met);
    at = nextDigit(text, stamp === null ? endOfDigits(text, at) : stamp.end);
  }
  return first >= 0;
}

function noteStamp({ kind, widths, numbers }: Stamp, met: NumericDates): void {
  if (kind !== 'date' && kind !== 'short') return;
  met.isAsked = true;
  if (kind !== 'date' || widths[2] !== 4) return;
  const [a = 0, b = 0, year = 0] = numbers;
  if (a > 12 && a <= 31 && b <= 12) met.dmy += 1;
  if (b > 12 && b <= 31 && a <= 12) met.mdy += 1;
  if (a > 0 && b > 0 && a <= 12 && b <= 12 && met.open.length < MOST_OPEN) met.open.push({ a, b, year });
}

/** The place of the next digit; -1 where none is left. */
function nextDigit(text: string, from: number): number {
  const classes = classTable();
  for (let at = from; at < text.length; at++) if (classes[text.charCodeAt(at)] === DIGIT) return at;
  return -1;
}

function endOfDigits(text: string, from: number): number {
  const classes = classTable();
  let end = from;
  while (end < text.length && classes[text.charCodeAt(end)] === DIGIT) end += 1;
  return end;
}

/** A date of two numbers that can each be a month. */
interface NumericDate {
  readonly a: number;
  readonly b: number;
  readonly year: number;
}

const MOST_OPEN = 200;

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DAY_AND_MONTH = new RegExp(`\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})[a-z]{0,6}\\.?,? \\d`, 'u');
const MONTH_AND_DAY = new RegExp(`(?:${MONTHS})[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d`, 'u');

/** English dates in words, "19 November 2024", where none is "November 19, 2024". */
const orderOfSpelled = (texts: readonly string[]): NumericOrder | null =>
  texts.some((text) => DAY_AND_MONTH.test(text)) && !texts.some((text) => MONTH_AND_DAY.test(text))
    ? 'dmy'
    : null;

/** So many dates tell. */
const FEWEST = 3;
/** The dates of a list of news lie within some weeks. */
const NEAR = 45 * DAY;
const FURTHER = 4;

/** The order in which the dates are neighbours, where they are far apart in the other. */
function orderOfNeighbours(dates: readonly NumericDate[]): NumericOrder | null {
  // The first of each month is as likely as the first days of a year.
  if (dates.every(({ a }) => a === 1) || dates.every(({ b }) => b === 1)) return null;
  const dayFirst = reach(dates.map(({ a, b, year }) => civil(year, b, a)));
  const monthFirst = reach(dates.map(({ a, b, year }) => civil(year, a, b)));
  if (dayFirst === null || monthFirst === null) return null;
  if (dayFirst <= NEAR && monthFirst >= dayFirst * FURTHER) return 'dmy';
  return monthFirst <= NEAR && dayFirst >= monthFirst * FURTHER ? 'mdy' : null;
}

/** From the first to the last of the days, in milliseconds; null where they are too few. */
function reach(days: readonly number[]): number | null {
  if (new Set(days).size < FEWEST) return null;
  return Math.max(...days) - Math.min(...days);
}
