import type { Frame } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, SLASH, SPACE } from '../tokens.ts';
import { type Item, isNumber, isWord, type Reading, reduce, senseOf } from './item.ts';
import { unitSense } from './names.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/**
 * What is a date in a message to a calendar or an assistant, and none in news: "the sales of the week", "on the 15th", "the deadline is now",
 * "the second Saturday of each month".
 */
export function readMessage(items: Item[], reading: Reading): void {
  for (let at = 0; at < items.length; at++) {
    readSpokenUnit(items, at, reading.text);
    readSpokenDay(items, at);
    trust(items, at, reading.text);
  }
}

/** "Show the sales of the week", "yılın satışları": the present one, behind a particle or with an ending. */
function readSpokenUnit(items: Item[], at: number, text: string): void {
  const item = items[at];
  const unit = unitSense(item);
  const before = items[at - 1];
  if (unit === null || item === undefined || item.end - item.start < 2 || !SPOKEN.has(unit)) return;
  if (isNumber(before) || items[at + 1]?.frame !== undefined) return;
  const led = isWord(before, 'lead', 'glue') && item.gap === SPACE;
  const inflected = before === undefined && /^\p{L}/u.test(text.slice(item.end, item.end + 2));
  if (led || inflected) reduce(items, at, at, { frame: { rel: { unit, count: 0 } } });
}

const SPOKEN: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'fortnight']);

/** "on the 15th", "el día 21": a day of the month nearest by. */
function readSpokenDay(items: Item[], at: number): void {
  const item = items[at];
  const before = items[at - 1];
  if (!isNumber(item) || item.value < 1 || item.value > 31 || !Number.isInteger(item.value)) return;
  if (item.digits === 0 || item.digits > 2 || item.gap !== SPACE) return;
  const next = items[at + 1];
  if (next !== undefined && (isNumber(next) || isWord(next, 'unit', 'month', 'weekday', 'to'))) return;
  const led = item.ordinal === true && isWord(before, 'lead', 'glue');
  const named = senseOf(before, 'unit', 'day') !== undefined && !isNumber(items[at - 2]);
  if (led) reduce(items, at, at, { frame: { day: item.value } });
  else if (named) reduce(items, at - 1, at, { frame: { day: item.value } });
}

/** A doubtful reading that a message means. */
function trust(items: Item[], at: number, text: string): void {
  const item = items[at];
  if (item?.frame === undefined || item.weak !== true) return;
  if (isMeant(item.frame) || (item.frame.rel !== undefined && standsAlone(item, text)))
    items[at] = { ...item, weak: false };
}

/** "Q1", "the second Saturday". */
const isMeant = ({ quarter, half, nth, nthUnit }: Frame): boolean =>
  quarter !== undefined || half !== undefined || (nth !== undefined && nthUnit === 'weekday');

/** "now", "EOY": a word of its own, as no part of a longer one is ("いません") and no particle ("já"). */
const standsAlone = ({ start, end }: Item, text: string): boolean =>
  end - start > 2 && !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end));

const LETTER = /\p{L}/u;
