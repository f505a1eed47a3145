import { BREAK, COMMA, DASH, SLASH } from '../tokens.ts';
import { type Item, isNumber, isTransparent, isWord, itemAt, senseOf } from './item.ts';

const CUT = COMMA | SLASH | BREAK | DASH;

/** A time of day in words: where its last word stands, and its minutes since midnight or noon. */
export interface SpokenTime {
  readonly end: number;
  readonly minutes: number;
}

const isTied = (item: Item | undefined): boolean => ((item?.gap ?? CUT) & CUT) === 0;

/** An hour that minutes are counted to or from: "eight", "halb neun", "o meio-dia". */
function hourAt(items: readonly Item[], at: number): SpokenTime | null {
  const item = itemAt(items, at);
  if (!isTied(item)) return null;
  const noon = senseOf(item, 'at');
  if (noon !== undefined && !isNumber(item)) return { end: at, minutes: noon.name === 'noon' ? 720 : 0 };
  const past = senseOf(item, 'clockpast');
  const hour = items[at + 1];
  if (past !== undefined && isNumber(hour) && hour.value <= 12 && isTied(hour))
    return { end: at + 1, minutes: hour.value * 60 + past.value };
  return isNumber(item) && item.value <= 12 && item.digits <= 2
    ? { end: at, minutes: item.value * 60 }
    : null;
}

/** "ten past four", "zehn vor halb neun", "quinze para o meio-dia": minutes at `at`, before or after the hour behind them. */
export function readSided(items: readonly Item[], at: number, whole: boolean): SpokenTime | null {
  const item = items[at];
  const side = senseOf(items[at + 1], 'clockside');
  if (
    side === undefined ||
    side.name === 'less' ||
    !isNumber(item) ||
    item.value >= 60 ||
    !isTied(items[at + 1])
  )
    return null;
  const article = isTransparent(items[at + 2]) && !isWord(items[at + 2], 'clockpast');
  const hour = hourAt(items, article ? at + 3 : at + 2);
  if (hour === null || isWord(items[hour.end + 1], 'month')) return null;
  // "two to four people", "von fünf bis vier"
  const named = hour.minutes % 60 !== 0 || isWord(items[hour.end], 'at');
  const spelled =
    named ||
    item.digits === 0 ||
    isWord(itemAt(items, at - 1), 'clock') ||
    isWord(items[hour.end + 1], 'meridiem', 'part');
  if (!spelled || isWord(itemAt(items, at - 1), 'from', 'between')) return null;
  if (!whole && item.value % 5 !== 0 && !side.form.includes(' ')) return null;
  return { end: hour.end, minutes: hour.minutes + item.value * (side.name === 'to' ? -1 : 1) };
}

/** "cinco menos diez", "cinq heures moins dix": an hour, which may have its word, and the minutes that it lacks. */
export function readLacking(items: readonly Item[], at: number): SpokenTime | null {
  const hour = items[at];
  const word = isWord(items[at + 1], 'clock') && !isWord(items[at + 1], 'clockside') ? at + 2 : at + 1;
  const minute = items[word + 1];
  if (senseOf(items[word], 'clockside', 'less') === undefined || !isNumber(hour) || !isNumber(minute))
    return null;
  if (hour.value > 12 || minute.value >= 60 || !isTied(items[word]) || !isTied(minute)) return null;
  return { end: word + 1, minutes: hour.value * 60 - minute.value };
}

/** "sekizi yirmi geçe", "beşe on kala": the hour, minutes, and a word behind both that says before or after. */
export function readTrailing(items: readonly Item[], at: number): SpokenTime | null {
  const [hour, minute, word] = [items[at], items[at + 1], items[at + 2]];
  const side = senseOf(word, 'clockafter');
  if (side === undefined || !isNumber(hour) || !isNumber(minute) || !isTied(minute) || !isTied(word))
    return null;
  if (hour.value > 12 || minute.value >= 60) return null;
  return { end: at + 2, minutes: hour.value * 60 + minute.value * (side.name === 'to' ? -1 : 1) };
}

/** "a las once y cuarenta y cinco", "sept heures et vingt-sept minutes": minutes over a word for "and", behind the hour's last word. */
export function readAndMinutes(items: readonly Item[], hour: number, text: string): SpokenTime | null {
  const minute = items[hour + 2];
  if (!isWord(items[hour + 1], 'and') || !isTied(items[hour + 1])) return null;
  if (!isNumber(minute) || minute.ordinal === true || minute.value >= 60 || minute.digits > 2) return null;
  // "between 4 and 5": two hours
  const near = items.slice(Math.max(0, hour - 4), hour + 8);
  if (!isTied(minute) || near.some((item) => isWord(item, 'between', 'betweenafter'))) return null;
  if (isWord(items[hour + 3], 'clock', 'mark', 'month', 'counted')) return null;
  if (senseOf(items[hour + 3], 'unit', 'minute') !== undefined)
    return { end: hour + 3, minutes: minute.value };
  // "a las tres y veinte personas": an unknown word behind the number is what it counts.
  const next = items[hour + 3]?.start ?? text.length;
  return /^[^\p{L}]*$/u.test(text.slice(minute.end, Math.min(next, minute.end + 3)))
    ? { end: hour + 2, minutes: minute.value }
    : null;
}
