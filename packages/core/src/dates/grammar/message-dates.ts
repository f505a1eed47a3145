import type { Frame } from '../frame.ts';
import { SPACE } from '../tokens.ts';
import { isDay } from './date-parts.ts';
import { type Item, isNumber, isWord, itemAt, type Reading, reduce } from './item.ts';
import { unitSense } from './names.ts';

/**
 * What is a date in a message to a calendar or an assistant, and none in news: "the sales of the week", "on the 15th", "the deadline is now",
 * "the second Saturday of each month".
 */
export function readMessage(items: Item[], reading: Reading): void {
  for (let at = 0; at < items.length; at++) {
    readSpokenUnit(items, at, reading.text);
    trust(items, at, reading.text);
  }
}

/** "Show the sales of the week", "yıldaki satışlar", "socio del año": the present one, behind a particle or with an ending. */
function readSpokenUnit(items: Item[], at: number, text: string): void {
  const item = items[at];
  const unit = unitSense(item);
  const before = itemAt(items, at - 1);
  const next = items[at + 1];
  if (item === undefined || unit === null || !SPOKEN.has(unit) || item.end - item.start < 2) return;
  if (isNumber(before) || isNumber(next) || next?.frame !== undefined) return;
  const led =
    before === undefined ? isInflected(item, text) : isWord(before, 'lead', 'glue') && item.gap === SPACE;
  if (led) reduce(items, at, at, { frame: { rel: { unit, count: 0 } } });
}

/** An ending is written on: "yılda", "Mayıs'ta". */
const isInflected = ({ end }: Item, text: string): boolean => /^['’]?\p{L}/u.test(text.slice(end, end + 2));

const SPOKEN: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'fortnight']);

/** "on the 15th", "el día 21", "the 17 from 2pm to 4pm": a day of the month nearest by. */
export function readSpokenDay(items: Item[], at: number, { text }: Reading): void {
  const item = items[at];
  const before = itemAt(items, at - 1);
  if (!isNumber(item) || !isDay(item.value) || item.digits === 0 || item.digits > 2 || item.gap !== SPACE)
    return;
  const next = items[at + 1];
  if (next !== undefined && (isNumber(next) || isWord(next, 'unit', 'month', 'weekday', 'to'))) return;
  const begin = items[at + 2];
  const hours = isWord(next, 'from', 'between') && (isNumber(begin) || begin?.frame?.clock !== undefined);
  // "the 5th chapter" is none: a noun follows an article.
  const leads =
    isWord(itemAt(items, at - 2), 'lead', 'glue') || before?.senses.some(({ form }) => form.includes(' '));
  const free = leads === true || !/^ \p{L}/u.test(text.slice(item.end, item.end + 2));
  const led = ((item.ordinal === true && free) || hours) && isWord(before, 'lead', 'glue');
  if (led) reduce(items, at, at, { frame: { day: item.value } });
}

/** A doubtful reading that a message means. */
function trust(items: Item[], at: number, text: string): void {
  const item = items[at];
  if (item?.frame === undefined || item.weak !== true) return;
  const { rel, day, month } = item.frame;
  const alone = Object.keys(item.frame).length === 1;
  const before = itemAt(items, at - 1);
  if (
    isMeant(item.frame) ||
    (rel !== undefined && standsAlone(item, text)) ||
    // "dia 21", not "ngày 1 tháng 13"
    (alone && day !== undefined && !isWord(items[at + 1], 'mark')) ||
    // "in dec", "Mayıs'ta"
    (alone &&
      month !== undefined &&
      (isInflected(item, text) || (isWord(before, 'monthlead', 'in') && item.gap === SPACE)))
  )
    items[at] = { ...item, weak: false };
}

/** "Q1", "the second Saturday". */
const isMeant = ({ quarter, half, nth, nthUnit }: Frame): boolean =>
  quarter !== undefined || half !== undefined || (nth !== undefined && nthUnit === 'weekday');

/** "now", "EOY": a word of its own, as no part of a longer one is ("いません") and no particle ("já"). */
const standsAlone = ({ start, end }: Item, text: string): boolean =>
  end - start > 2 && !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));

const LETTER = /\p{L}/u;
