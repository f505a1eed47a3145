import { HAN } from '../entry.ts';
import { POINT } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { CUT, finish, finishSpoken, LATEST } from './finish-clock.ts';
import { readHourWord } from './hour-words.ts';
import {
  across,
  each,
  type Item,
  isNumber,
  isWord,
  itemAt,
  type Reading,
  reduce,
  senseOf,
  sweep
} from './item.ts';
import { readAndMinutes, readLacking, readSided, readTrailing } from './spoken-clocks.ts';
import { isLedIn, readCompact, readStamped } from './written-clocks.ts';
import { readZone, readZoneName } from './zones.ts';

/** What a time of day begins with, beside words that stand before it. */
const BEGINNINGS = typeBits('figures', 'stamp', 'at', 'clockpast');

/** Times of day: "14:05", "14h05", "2 p.m.", "午後8時半", "14.05 Uhr", "halb acht", "noon"; then zones after them. */
export function readClocks(items: Item[], reading: Reading): void {
  const { text, hours } = reading;
  sweep(items, reading, BEGINNINGS, readClock);
  if (hours === 'dawn') each(items, reading, countFromDawn);
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.frame?.clock !== undefined) readZone(items, at, text);
    readZoneName(items, at, text);
  }
}

/** "saa mbili usiku": the second hour of the night is eight, where a part of the day is named and the hour not written as 08:00. */
function countFromDawn(items: Item[], at: number, { text }: Reading): void {
  const item = items[at];
  const { clock } = item?.frame ?? {};
  if (item === undefined || clock === undefined || clock.meridiem === null) return;
  const written = text.slice(item.start, item.end);
  if (clock.hour < 1 || clock.hour > 12 || /0\d:/u.test(written)) return;
  // "saa 10:30 jioni", but Amharic "9:05 ጥዋት": figures alone are of any clock.
  if (/\d:/u.test(written) && !isWord(itemAt(items, at - 1), 'clock')) return;
  items[at] = { ...item, frame: { ...item.frame, clock: { ...clock, hour: (clock.hour + 6) % 12 || 12 } } };
}

/** The time that begins at an item, by the shapes of times: those in one piece, then those that begin with an hour, the first that is there. */
function readClock(items: Item[], at: number, reading: Reading): void {
  const item = items[at];
  if (item === undefined || item.frame !== undefined) return;
  const { text, whole } = reading;
  if (item.stamp) return readStamped(items, at, item.stamp, reading);
  if (readNoon(items, at) || readPast(items, at) || readCompact(items, at, text)) return;
  if (!isHour(item)) return;
  if (item.ordinal === true && senseOf(items[at + 1], 'clockplus') === undefined)
    return readOrdinalHour(items, at, reading);
  const sided = readSided(items, at, whole) ?? readLacking(items, at) ?? readTrailing(items, at);
  if (sided !== null) return finishSpoken(items, at, sided.end, 0, sided.minutes);
  if (item.value > 24 && !isHanHour(items[at + 1])) return;
  if (
    readHourWord(items, at, reading) ||
    readPlus(items, at) ||
    readHourAndMinutes(items, at, text) ||
    readMeridiem(items, at)
  )
    return;
  readLedHour(items, at);
}

const isHour = (item: Item | undefined): item is Item =>
  isNumber(item) && item.value <= LATEST && item.digits <= 2;

/** True where nothing that ends a time stands between an item and the one before it. */
const isClose = (item: Item | undefined): boolean => ((item?.gap ?? CUT) & CUT) === 0;

const HAN_HOUR = /^[時时点點]$/u;
const isHanHour = (next: Item | undefined): boolean =>
  next?.gap === 0 && HAN_HOUR.test(senseOf(next, 'clock', 'oclock')?.form ?? '');

/** "noon", "midnight" */
function readNoon(items: Item[], at: number): boolean {
  const noon = senseOf(items[at], 'at');
  if (noon === undefined || isNumber(items[at])) return false;
  const clock = { hour: noon.name === 'noon' ? 12 : 0, minute: 0, second: null, meridiem: null };
  reduce(items, at, at, { frame: { clock }, weak: true });
  return true;
}

/** "half past seven", "halb acht", "kwart voor zeven" */
function readPast(items: Item[], at: number): boolean {
  const past = senseOf(items[at], 'clockpast');
  const hour = items[at + 1];
  if (past === undefined || !isHour(hour) || !isClose(hour)) return false;
  finishSpoken(items, at, at + 1, hour.value, past.value);
  return true;
}

/** "في السابعة", "o szóstej rano": languages that count the hours of the day name the part of it too. */
function readOrdinalHour(items: Item[], at: number, { hours }: Reading): void {
  const { digits = 0, value = Number.NaN } = items[at] ?? {};
  if (hours === 'named' && digits === 0 && value <= 12 && isPartOfDay(items, at + 1))
    finish(items, at, at, false, value);
}

/** "o szóstej *rano*", "السادسة من *صباح*" */
function isPartOfDay(items: readonly Item[], at: number): boolean {
  const isPart = (item: Item | undefined): boolean =>
    item?.senses.some(({ type, name }) => type === 'part' || (type === 'rel' && name.includes('@'))) === true;
  const part = items[isPart(items[at]) ? at : at + 1];
  return (
    isPart(part) && (part === items[at] || isWord(items[at], 'glue')) && isClose(items[at]) && isClose(part)
  );
}

/** "في السابعة والنصف": a word that adds minutes. */
function readPlus(items: Item[], at: number): boolean {
  const next = items[at + 1];
  const plus = isClose(next) ? senseOf(next, 'clockplus') : undefined;
  if (plus === undefined) return false;
  finishSpoken(items, at, at + 1, items[at]?.value ?? 0, plus.value);
  return true;
}

/** "a las once y cuarenta y cinco" */
function readHourAndMinutes(items: Item[], at: number, text: string): boolean {
  if (!isWord(itemAt(items, at - 1), 'clock') || !isClose(items[at + 1])) return false;
  const added = readAndMinutes(items, at, text);
  if (added === null) return false;
  finish(items, at, added.end, false, items[at]?.value ?? 0, added.minutes);
  return true;
}

/** "2 p.m.", "午後8" */
function readMeridiem(items: Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  const before = itemAt(items, at - 1);
  const half = isClose(next) ? senseOf(next, 'meridiem') : undefined;
  // Chinese writes it before the hour: "上周五晚间" is a Friday.
  const behind = half !== undefined && (item?.digits ?? 0) < 3 && !(next?.gap === 0 && HAN.test(half.form));
  // German "am 3. März" is a day: the abbreviation is the same as that of ante meridiem.
  const dayOfMonth = next !== undefined && ((next.gap & POINT) !== 0 || isWord(next, 'month'));
  const led =
    !dayOfMonth && isClose(item) && !isWord(before, 'lead') && senseOf(before, 'meridiem') !== undefined;
  if (item === undefined || (!behind && !led)) return false;
  if (item.value <= 24) finish(items, at, at, false, item.value);
  return true;
}

/** "at 5", "around 7": only beside a date */
function readLedHour(items: Item[], at: number): void {
  const item = items[at];
  const before = itemAt(items, at - 1);
  const next = items[at + 1];
  if (item === undefined || item.ordinal || !isClose(item)) return;
  if (!isLedIn(items, at) && senseOf(before, 'approx') === undefined) return;
  if (isWord(next, 'month', 'unit', 'mark')) return;
  if (isWord(itemAt(items, across(items, at, 1, CUT, 2)), 'month')) return;
  // "13 a 15 de julio" is a range.
  if (isNumber(itemAt(items, at - 2)) && isWord(before, 'to')) return;
  if (next === undefined || next.gap !== 0 || isWord(next, 'part', 'glue'))
    finish(items, at, at, true, item.value);
}
