import { BREAK, COLON, COMMA, DASH, POINT, SLASH, SPACE } from '../tokens.ts';
import { each, type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';

/**
 * Number words become numbers, and those that stand together one number: "twenty five" 25, "vingt et un" 21, "二十三" 23, "二〇二四" 2024,
 * "nineteen ninety-nine" 1999. Ordinals keep their mark. A word that can be something else keeps its senses beside the value.
 */
export function readNumbers(items: Item[], reading: Reading): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || isNumber(item)) continue;
    const number = senseOf(item, 'number');
    const ordinal = senseOf(item, 'ordinal');
    const sense = number ?? ordinal;
    if (sense === undefined) continue;
    const before = itemAt(items, at - 1);
    // Tamil "திங்கள் முதல் வெள்ளி வரை": the word for first is that for from.
    if (isWord(item, 'fromafter') && isWord(items[at + 2], 'toafter', 'untilafter')) continue;
    // "20일": the same word is the day's mark and the number one.
    if (before !== undefined && item.gap === 0 && before.digits > 0 && senseOf(item, 'mark')) continue;
    // "삼일": so it is behind a number word, at the end of what is written together.
    if (
      before !== undefined &&
      item.gap === 0 &&
      isNumber(before) &&
      senseOf(item, 'mark') &&
      items[at + 1]?.gap !== 0
    )
      continue;
    // "the first Tuesday": in some languages Tuesday is also "third".
    if (
      number === undefined &&
      senseOf(item, 'weekday') !== undefined &&
      ((before !== undefined && (before.ordinal === true || senseOf(before, 'shift') !== undefined)) ||
        senseOf(items[at + 1], 'shift') !== undefined)
    )
      continue;
    items[at] = { ...item, value: sense.value, ordinal: number === undefined };
  }
  each(items, reading, joinNumbers, addHalf, markOrdinal);
}

/** "2 and a half", "två och en halv", "zwei ein halb": a number and its half. */
function addHalf(items: Item[], at: number): void {
  const whole = items[at];
  if (!isNumber(whole) || whole.ordinal === true || whole.value < 1 || !Number.isInteger(whole.value)) return;
  let half = at + 1;
  if (senseOf(items[half], 'and') !== undefined) half += 1;
  const article = items[half];
  if (isNumber(article) && article.digits === 0 && article.value === 1) half += 1;
  const last = items[half];
  if (half > at + 1 && isNumber(last) && last.value === 0.5 && last.digits === 0)
    reduce(items, at, half, { value: whole.value + 0.5, digits: whole.digits });
}

function joinNumbers(items: Item[], at: number): void {
  const parts: Item[] = [];
  let end = at;
  for (let next = at; next < items.length; next++) {
    const item = itemAt(items, next);
    if (next > at && ((item?.gap ?? 0) & (COMMA | SLASH | BREAK | POINT)) !== 0) break;
    if (isNumber(item) && item.digits === 0) {
      // "twenty one" joins, "three four" does not; CJK digits do when nothing is between them.
      // Vietnamese "ba mươi năm trước": the word for five is that for year.
      if (parts.length > 0 && isUnitWord(item) && !isUnitWord(items[next + 1])) break;
      if (parts.length > 0 && !follows(parts, item) && !senseOf(itemAt(items, next - 1), 'and')) break;
      parts.push(item);
      end = next;
      // "vigésimo segundo": both parts are ordinals.
      if (item.ordinal && !(item.value >= 20 && item.value % 10 === 0 && items[next + 1]?.ordinal === true))
        break;
    } else if (
      parts.length > 0 &&
      senseOf(item, 'and') &&
      isNumber(items[next + 1]) &&
      items[next + 1]?.digits === 0
    ) {
      const last = parts[parts.length - 1]?.value ?? 0;
      const value = items[next + 1]?.value ?? 0;
      const joins =
        (last >= 20 && last % 10 === 0 && value < 20 && value < last) ||
        completes(last, value) ||
        // "zesennegentig"
        (item?.gap === 0 && items[next + 1]?.gap === 0 && last < 10 && value >= 20 && value < 100);
      if (!joins) break;
    } else break;
  }
  if (parts.length < 2) return;
  const ordinal = parts[parts.length - 1]?.ordinal ?? false;
  const value =
    parts.every((part) => part.value < 10 && part.gap === 0 && part !== parts[0]) || digitRun(parts)
      ? Number(parts.map((part) => part.value).join(''))
      : add(parts.map((part) => part.value));
  reduce(items, at, end, { value, ordinal, digits: digitRun(parts) ? parts.length : 0 });
}

const isUnitWord = (item: Item | undefined): boolean =>
  item?.gap === SPACE && item.ordinal !== true && senseOf(item, 'unit') !== undefined;

/** "二〇二四": single digits side by side. */
const digitRun = (parts: readonly Item[]): boolean =>
  parts.every(
    (part, index) => part.value < 10 && (index === 0 || part.gap === 0) && part.end - part.start === 1
  );

function follows(parts: readonly Item[], item: Item): boolean {
  const last = parts[parts.length - 1];
  if (last === undefined) return true;
  const { value } = item;
  if (digitRun([...parts, item])) return true;
  // "三十", "tiga puluh"
  if (value === 10 && last.value > 1 && last.value < 10) return true;
  if (value === 100 || value === 1000 || value === 10_000) return last.value < 100;
  if (last.value >= 100 && last.value % 100 === 0) return completes(last.value, value);
  if (last.value >= 20 && last.value < 100 && last.value % 10 === 0)
    return value < 10 || (value < 20 && last.value >= 60);
  if (last.value === 10 && (parts.length > 1 || last.end - last.start === 1)) return value < 10;
  // Arabic "ألف وتسعمائة وثمانية وسبعون": ones before tens behind hundreds
  if (last.value > 0 && last.value < 10 && value >= 20 && value < 100 && value % 10 === 0)
    return (parts[0]?.value ?? 0) >= 100 && item.gap !== 0;
  // "nineteen ninety-nine", "twenty twenty-four"
  return last.value >= 10 && last.value <= 21 && value >= 10 && value < 100 && parts.length === 1;
}

/** "two thousand" + "eighteen", "novecientos" + "noventa". */
const completes = (last: number, value: number): boolean =>
  last >= 100 && last % 100 === 0 && value < (last % 1000 === 0 ? 1000 : 100);

function add(values: readonly number[]): number {
  const [first = 0, second = 0] = values;
  if (first >= 10 && first <= 21 && second >= 10 && second < 100 && (first < 20 || second >= 10))
    return first * 100 + second + (values[2] ?? 0);
  let total = 0;
  let group = 0;
  for (const value of values) {
    if (value === 1000 || value === 10_000) {
      total += Math.max(1, group) * value;
      group = 0;
    } else if (value === 100) group = Math.max(1, group) * 100;
    else if (value === 10 && group > 0 && group < 10) group *= 10;
    else group += value;
  }
  return total + group;
}

const ORDINAL_TIES: ReadonlySet<number> = new Set([COLON, DASH, POINT]);

/** "1st", "1er", "第3": the mark beside a number. */
function markOrdinal(items: Item[], at: number): void {
  const item = items[at];
  if (!isNumber(item)) return;
  const next = items[at + 1];
  if (
    next !== undefined &&
    // Swedish writes "3:e", Russian "13-е", Spanish "1.º".
    (next.gap === 0 || (ORDINAL_TIES.has(next.gap) && next.start === item.end + 1)) &&
    senseOf(next, 'ordinalmark') &&
    (item.digits > 0 || (next.gap === 0 && !item.ordinal)) &&
    item.digits <= 2
  ) {
    reduce(items, at, at + 1, { value: item.value, digits: item.digits, ordinal: true });
    return;
  }
  const before = itemAt(items, at - 1);
  // "第3", Indonesian "ke-3"
  const small = item.digits <= 2;
  if (small && before !== undefined && (item.gap & ~(SPACE | DASH)) === 0 && senseOf(before, 'ordinalprefix'))
    reduce(items, at - 1, at, { value: item.value, digits: item.digits, ordinal: true });
}
