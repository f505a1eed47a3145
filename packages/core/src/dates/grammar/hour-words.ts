import { CUT, finish, finishSpoken } from './finish-clock.ts';
import { type Item, isNumber, isWord, itemAt, type Reading, senseOf } from './item.ts';
import { readAndMinutes } from './spoken-clocks.ts';
import { CLOCK_LEADS } from './written-clocks.ts';

/** What stands behind an hour's word: "8時*20秒*", "14 Uhr *30*", "sept heures *et vingt minutes*". */
interface Rest {
  readonly end: number;
  readonly minute: number | null;
  readonly second: number | null;
}

/** "14 Uhr 30", "午後8時半", "8時20秒", "sept heures et demie": an hour with its word, minutes and seconds. True where the word is there. */
export function readHourWord(items: Item[], at: number, reading: Reading): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined || next === undefined) return false;
  if ((next.gap & CUT) !== 0 || senseOf(next, 'clock', 'oclock') === undefined) return false;
  const { end, minute, second } = restOf(items, at, reading);
  // "una hora el martes": spelled hours are counted where no word says at.
  const spelled = item.digits === 0 && next.gap !== 0 && minute === null && !reading.whole;
  if (spelled && senseOf(next, 'unit', 'hour') && !isWord(itemAt(items, at - 1), ...CLOCK_LEADS)) return true;
  if (minute !== null && minute < 0) finishSpoken(items, at, end, item.value, minute);
  else finish(items, at, end, false, item.value, minute, second);
  return true;
}

function restOf(items: Item[], at: number, { text, whole }: Reading): Rest {
  const more = items[at + 2];
  const unit = items[at + 3];
  const close = ((more?.gap ?? CUT) & CUT) === 0;
  const counted = isNumber(more) && more.value < 60 && close;
  // "8時20秒"
  if (counted && senseOf(unit, 'unit', 'second') !== undefined && unit?.gap === 0)
    return { end: at + 3, minute: 0, second: more.value };
  const plus = senseOf(more, 'clockplus');
  if (counted && plus === undefined) return minutesOf(items, at, more, whole || items[at]?.digits === 0);
  const spelled = readAndMinutes(items, at + 1, text);
  if (spelled !== null) return { end: spelled.end, minute: spelled.minutes, second: null };
  return plus !== undefined && close
    ? { end: at + 2, minute: plus.value, second: null }
    : { end: at + 1, minute: null, second: null };
}

/** Minutes as a number, which may have their word and then seconds. */
function minutesOf(items: Item[], at: number, { value, digits }: Item, spells: boolean): Rest {
  const unit = items[at + 3];
  const marked = senseOf(unit, 'unit', 'minute') !== undefined && ((unit?.gap ?? CUT) & CUT) === 0;
  // "1 बजे एक स्कायप": a spelled number is no minute of an hour in figures.
  if (!marked && digits !== 2 && !(digits === 0 && spells))
    return { end: at + 1, minute: null, second: null };
  const end = marked ? at + 3 : at + 2;
  const third = items[end + 1];
  return marked && isNumber(third) && third.value < 60 && senseOf(items[end + 2], 'unit', 'second')
    ? { end: end + 2, minute: value, second: third.value }
    : { end, minute: value, second: null };
}
