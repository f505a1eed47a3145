import type { Stamp } from '../stamps.ts';
import { COMMA, SPACE } from '../tokens.ts';
import { CUT, finish } from './finish-clock.ts';
import { type Item, isNumber, isWord, itemAt, type Reading, senseOf } from './item.ts';
import { zoneAt } from './zones.ts';

/** A time with a separator: "14:05", "14h05"; with points, 14.05 and 14.05.30, where something says that it is one. */
export function readStamped(items: Item[], at: number, stamp: Stamp, reading: Reading): void {
  const { kind, separator, time, widths } = stamp;
  if (kind === 'time' && time !== null) {
    // "Audio 03:07 Min.", "in 2:25:16 Stunden": so long it lasts.
    const lasts = isWord(items[at + 1], 'unit') && !isWord(items[at + 1], 'clock', 'mark', 'in');
    const weak = lasts || isScore(items, at, reading.text);
    finish(items, at, at, weak, time.hour, time.minute, time.second);
  } else if (separator !== '.') return;
  else if (kind === 'short' && widths[1] === 2) readPointed(items, at, stamp, reading);
  else if (kind === 'date' && time === null && widths[2] === 2) readPointedSeconds(items, at, stamp);
}

/** 14.05 Uhr, alle 14.05, 8.30pm: a point between hour and minute needs a word beside it, or a day: "vandaag 18.30". */
function readPointed(items: Item[], at: number, { numbers }: Stamp, reading: Reading): void {
  const { text, whole, pointed } = reading;
  const [hour = 99, minute = 99] = numbers;
  if (hour > 24 || minute > 59) return;
  const worded = isClockWord(items[at + 1]);
  // "06.00 GMT"
  const zoned = zoneAt(text, items[at]?.end ?? 0) !== null;
  const spoken = worded || zoned || isLedIn(items, at);
  // "15.30" is no day and month.
  const alone = (whole || (pointed === true && minute % 5 === 0)) && (minute > 12 || minute === 0);
  if (spoken || alone || isBehindDate(items, at)) finish(items, at, at, !worded && !zoned, hour, minute);
}

/** "kl. 09.05.07", "19 Nov 2024, 21.45.30" */
function readPointedSeconds(items: Item[], at: number, { numbers }: Stamp): void {
  const [hour = 99, minute = 99, second = 99] = numbers;
  if (hour > 23 || minute > 59 || second > 59) return;
  if (isLedIn(items, at) || isBehindDate(items, at)) finish(items, at, at, true, hour, minute, second);
}

/** Hour and minute as one number: "1115am", "at 1400 GMT". True where such a number can be nothing else of a clock. */
export function readCompact(items: Item[], at: number, text: string): boolean {
  const item = items[at];
  if (!isNumber(item) || (item.digits !== 3 && item.digits !== 4) || item.value % 100 > 59) return false;
  const half = items[at + 1];
  const meridiem = senseOf(half, 'meridiem') !== undefined && ((half?.gap ?? CUT) & CUT) === 0;
  const zone =
    item.digits === 4 && item.value < 2400 && !(meridiem && item.value <= 1259)
      ? zoneAt(text, item.end)
      : null;
  const zoned = zone !== null && /\p{Lu}/u.test(text.slice(item.end, zone.end));
  if ((meridiem && item.value <= 1259) || zoned)
    finish(items, at, at, false, Math.floor(item.value / 100), item.value % 100);
  return true;
}

/** A word for "at" right before. */
export const isLedIn = (items: readonly Item[], at: number): boolean =>
  senseOf(itemAt(items, at - 1), 'clock', 'at') !== undefined;

const isClockWord = (item: Item | undefined): boolean =>
  senseOf(item, 'clock', 'oclock') !== undefined || senseOf(item, 'meridiem') !== undefined;

/** "19. nov. 2024, 09.05": behind a day of a year, over a comma. */
function isBehindDate(items: readonly Item[], at: number): boolean {
  const before = itemAt(items, at - 1);
  const { gap = 0 } = items[at] ?? {};
  if (before === undefined || items.length > at + 1) return false;
  // "2024-11-18 18.03"
  if (gap === SPACE && before.stamp?.kind === 'date' && before.stamp.separator === '-') return true;
  if (gap !== (COMMA | SPACE)) return false;
  return before.stamp?.kind === 'date' || (before.digits === 4 && isWord(itemAt(items, at - 2), 'month'));
}

/** "a ratio of 3:15", "ran it in 2:04:11": an hour of one digit in the middle of a line needs a word or a day beside it; so do those of "(25:20, 25:22)". */
function isScore(items: readonly Item[], at: number, text: string): boolean {
  if (isWord(itemAt(items, at - 1), ...CLOCK_LEADS) || isWord(items[at + 1], 'meridiem', 'clock'))
    return false;
  const { start = 0, end = 0 } = items[at] ?? {};
  const before = text.slice(Math.max(0, start - FAR), start);
  return (
    // "00:00/02:45": how much of a recording has been played.
    /\d:\d\d ?\/ ?\d\d?:\d/u.test(before.slice(-3) + text.slice(start, end + 6)) ||
    /\d:\d\d ?\/ ?$/u.test(before) ||
    /(?:^|\S ?)\d:$/u.test(text.slice(Math.max(0, start - 2), start + 2)) ||
    (before.endsWith('(') && /^\d\d?:\d\d?[,;] \d/u.test(text.slice(start, start + 8))) ||
    /\([^()]*\d:\d\d?[,;] $/u.test(before)
  );
}

/** How far back the bracket of scores is looked for. */
const FAR = 24;

/** Words after which a time of day is one. */
export const CLOCK_LEADS = [
  'clock',
  'from',
  'to',
  'between',
  'since',
  'until',
  'before',
  'after',
  'meridiem',
  'approx'
] as const;
