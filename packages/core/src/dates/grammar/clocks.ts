import type { Clock, Frame } from '../frame.ts';
import { BREAK, COMMA, DASH, POINT, SLASH, SPACE, UNKNOWN } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { across, type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf, sweep } from './item.ts';
import { readAndMinutes, readLacking, readSided, readTrailing } from './spoken-clocks.ts';
import { readZone, readZoneName, zoneAt } from './zones.ts';

/** What a time of day begins with, beside words that stand before it. */
const BEGINNINGS = typeBits('figures', 'stamp', 'at', 'clockpast');
const CUT = COMMA | SLASH | BREAK | DASH;

/** Times of day: "14:05", "14h05", "2 p.m.", "午後8時半", "14.05 Uhr", "halb acht", "noon"; then zones after them. */
export function readClocks(items: Item[], { text, whole, pointed, hours }: Reading): void {
  sweep(items, BEGINNINGS, (at) => readClock(items, at, text, whole, pointed === true, hours === 'named'));
  if (hours === 'dawn') for (let at = 0; at < items.length; at++) countFromDawn(items, at, text);
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.frame?.clock !== undefined) readZone(items, at, text);
    readZoneName(items, at, text);
  }
}

const clock = (
  hour: number,
  minute: number | null,
  second: number | null,
  meridiem: Clock['meridiem']
): Frame => ({
  clock: { hour, minute, second, meridiem }
});

/** "saa mbili usiku": the second hour of the night is eight, where a part of the day is named and the hour not written as 08:00. */
function countFromDawn(items: Item[], at: number, text: string): void {
  const item = items[at];
  const { clock } = item?.frame ?? {};
  if (item === undefined || clock === undefined || clock.meridiem === null) return;
  const written = text.slice(item.start, item.end);
  if (clock.hour < 1 || clock.hour > 12 || /0\d:/u.test(written)) return;
  // "saa 10:30 jioni", but Amharic "9:05 ጥዋት": figures alone are of any clock.
  if (/\d:/u.test(written) && !isWord(itemAt(items, at - 1), 'clock')) return;
  items[at] = { ...item, frame: { ...item.frame, clock: { ...clock, hour: (clock.hour + 6) % 12 || 12 } } };
}

function readClock(
  items: Item[],
  at: number,
  text: string,
  whole: boolean,
  pointed: boolean,
  named: boolean
): void {
  const item = items[at];
  if (item === undefined || item.frame !== undefined) return;
  if (item.stamp?.kind === 'time' && item.stamp.time !== null) {
    const { hour, minute, second } = item.stamp.time;
    // "Audio 03:07 Min.", "in 2:25:16 Stunden": so long it lasts.
    const lasts = isWord(items[at + 1], 'unit') && !isWord(items[at + 1], 'clock', 'mark', 'in');
    finish(items, at, at, { hour, minute, second, meridiem: null }, lasts || isScore(items, at, text));
    return;
  }
  // 14.05 Uhr, alle 14.05, 8.30pm: a point between hour and minute needs a word beside it, or a day: "vandaag 18.30".
  const { stamp } = item;
  if (stamp?.kind === 'short' && stamp.separator === '.' && stamp.widths[1] === 2) {
    const [hour = 99, minute = 99] = stamp.numbers;
    const worded = isClockWord(items[at + 1]);
    // "06.00 GMT"
    const zoned = hour <= 24 && zoneAt(text, item.end) !== null;
    const spoken = worded || zoned || senseOf(itemAt(items, at - 1), 'clock', 'at') !== undefined;
    // "15.30" is no day and month.
    const alone = (whole || (pointed && minute % 5 === 0)) && (minute > 12 || minute === 0);
    if (hour <= 24 && minute < 60 && (spoken || alone || isBehindDate(items, at)))
      finish(items, at, at, { hour, minute, second: null, meridiem: null }, !worded && !zoned);
    return;
  }
  // "kl. 09.05.07", "19 Nov 2024, 21.45.30"
  if (stamp?.kind === 'date' && stamp.separator === '.' && stamp.time === null && stamp.widths[2] === 2) {
    const [hour = 99, minute = 99, second = 99] = stamp.numbers;
    const led = senseOf(itemAt(items, at - 1), 'clock', 'at') !== undefined || isBehindDate(items, at);
    if (led && hour < 24 && minute < 60 && second < 60)
      finish(items, at, at, { hour, minute, second, meridiem: null }, true);
    return;
  }
  const noon = senseOf(item, 'at');
  if (noon !== undefined && !isNumber(item)) {
    reduce(items, at, at, { frame: clock(noon.name === 'noon' ? 12 : 0, 0, null, null), weak: true });
    return;
  }
  // "half past seven", "halb acht", "kwart voor zeven"
  const past = senseOf(item, 'clockpast');
  const hour = items[at + 1];
  if (past !== undefined && isHour(hour) && ((hour?.gap ?? CUT) & CUT) === 0) {
    spoken(items, at, at + 1, hour?.value ?? 0, past.value);
    return;
  }
  // "1115am", "750am-910am"
  const half = items[at + 1];
  if (
    isNumber(item) &&
    (item.digits === 3 || item.digits === 4) &&
    half !== undefined &&
    senseOf(half, 'meridiem') !== undefined &&
    (half.gap & CUT) === 0 &&
    item.value % 100 < 60 &&
    item.value <= 1259
  )
    return finish(
      items,
      at,
      at,
      { hour: Math.floor(item.value / 100), minute: item.value % 100, second: null, meridiem: null },
      false
    );
  // "at 1400 GMT"
  if (isNumber(item) && item.digits === 4 && item.value < 2400 && item.value % 100 < 60) {
    const zone = zoneAt(text, item.end);
    if (zone !== null && /\p{Lu}/u.test(text.slice(item.end, zone.end)))
      finish(
        items,
        at,
        at,
        { hour: Math.floor(item.value / 100), minute: item.value % 100, second: null, meridiem: null },
        false
      );
    return;
  }
  if (!isHour(item)) return;
  // "في السابعة والنصف", "o szóstej rano": languages that count the hours of the day.
  if (item.ordinal === true && senseOf(items[at + 1], 'clockplus') === undefined) {
    if (named && item.digits === 0 && item.value <= 12 && isPartOfDay(items, at + 1))
      finish(items, at, at, { hour: item.value, minute: null, second: null, meridiem: null }, false);
    return;
  }
  const sided = readSided(items, at, whole) ?? readLacking(items, at) ?? readTrailing(items, at);
  if (sided !== null) return spoken(items, at, sided.end, 0, sided.minutes);
  const next = items[at + 1];
  // German "am 3. März" is a day: the abbreviation is the same as that of ante meridiem.
  const dayOfMonth = next !== undefined && ((next.gap & POINT) !== 0 || isWord(next, 'month'));
  const meridiemBefore =
    (!dayOfMonth &&
      (item.gap & CUT) === 0 &&
      !isWord(itemAt(items, at - 1), 'lead') &&
      senseOf(itemAt(items, at - 1), 'meridiem')) ||
    undefined;
  const close = next !== undefined && (next.gap & CUT) === 0;
  if (item.value > 24 && !(next?.gap === 0 && HAN_HOUR.test(senseOf(next, 'clock', 'oclock')?.form ?? '')))
    return;
  if (close && senseOf(next, 'clock', 'oclock') !== undefined) {
    let end = at + 1;
    let minute: number | null = null;
    let second: number | null = null;
    const more = items[at + 2];
    if (
      isNumber(more) &&
      more.value < 60 &&
      (more.gap & CUT) === 0 &&
      senseOf(items[at + 3], 'unit', 'second') !== undefined &&
      items[at + 3]?.gap === 0
    ) {
      // "8時20秒"
      minute = 0;
      second = more.value;
      end = at + 3;
    } else if (isNumber(more) && more.value < 60 && !senseOf(more, 'clockplus') && (more.gap & CUT) === 0) {
      const unit = items[at + 3];
      const marked =
        unit !== undefined && senseOf(unit, 'unit', 'minute') !== undefined && (unit.gap & CUT) === 0;
      // "1 बजे एक स्कायप": a spelled number is no minute of an hour in figures.
      if (marked || more.digits === 2 || (more.digits === 0 && (whole || item.digits === 0))) {
        minute = more.value;
        end = marked ? at + 3 : at + 2;
        const third = items[end + 1];
        if (marked && isNumber(third) && third.value < 60 && senseOf(items[end + 2], 'unit', 'second')) {
          second = third.value;
          end += 2;
        }
      }
    } else if (readAndMinutes(items, at + 1, text) !== null) {
      const spelled = readAndMinutes(items, at + 1, text);
      minute = spelled?.minutes ?? 0;
      end = spelled?.end ?? end;
    } else if (senseOf(more, 'clockplus') !== undefined && ((more?.gap ?? CUT) & CUT) === 0) {
      minute = senseOf(more, 'clockplus')?.value ?? 0;
      end = at + 2;
    }
    // "una hora el martes": spelled hours are counted where no word says at.
    const spelled = item.digits === 0 && next.gap !== 0 && minute === null;
    if (spelled && senseOf(next, 'unit', 'hour') && !whole && !isWord(itemAt(items, at - 1), ...CLOCK_LEADS))
      return;
    if (minute !== null && minute < 0) spoken(items, at, end, item.value, minute);
    else finish(items, at, end, { hour: item.value, minute, second, meridiem: null }, false);
    return;
  }
  const plus = senseOf(next, 'clockplus');
  if (close && plus !== undefined) {
    spoken(items, at, at + 1, item.value, plus.value);
    return;
  }
  // "a las once y cuarenta y cinco"
  const added = isWord(itemAt(items, at - 1), 'clock') && close ? readAndMinutes(items, at, text) : null;
  if (added !== null)
    return finish(
      items,
      at,
      added.end,
      { hour: item.value, minute: added.minutes, second: null, meridiem: null },
      false
    );
  if ((close && senseOf(next, 'meridiem') !== undefined && item.digits < 3) || meridiemBefore !== undefined) {
    if (item.value <= 24)
      finish(items, at, at, { hour: item.value, minute: null, second: null, meridiem: null }, false);
    return;
  }
  // "at 5", "around 7": only beside a date
  if (
    (senseOf(itemAt(items, at - 1), 'clock', 'at') !== undefined ||
      senseOf(itemAt(items, at - 1), 'approx') !== undefined) &&
    (item.gap & CUT) === 0 &&
    !isWord(next, 'month', 'unit', 'mark') &&
    !isWord(itemAt(items, across(items, at, 1, CUT, 2)), 'month') &&
    // "13 a 15 de julio" is a range.
    !(isNumber(itemAt(items, at - 2)) && isWord(itemAt(items, at - 1), 'to')) &&
    !item.ordinal
  ) {
    const bare = next === undefined || next.gap !== 0 || isWord(next, 'part', 'glue');
    if (bare) finish(items, at, at, { hour: item.value, minute: null, second: null, meridiem: null }, true);
  }
}

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
const CLOCK_LEADS = [
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

/** "o szóstej *rano*", "السادسة من *صباح*" */
function isPartOfDay(items: readonly Item[], at: number): boolean {
  const isPart = (item: Item | undefined): boolean =>
    item?.senses.some(({ type, name }) => type === 'part' || (type === 'rel' && name.includes('@'))) === true;
  const part = items[isPart(items[at]) ? at : at + 1];
  return (
    isPart(part) &&
    (part === items[at] || isWord(items[at], 'glue')) &&
    (((items[at]?.gap ?? CUT) | (part?.gap ?? CUT)) & CUT) === 0
  );
}

const isClockWord = (item: Item | undefined): boolean =>
  senseOf(item, 'clock', 'oclock') !== undefined || senseOf(item, 'meridiem') !== undefined;

const isHour = (item: Item | undefined): item is Item =>
  isNumber(item) && item.value <= LATEST && item.digits <= 2;

/** Japanese schedules count on after midnight: 25時 is one o'clock of the next day. */
const LATEST = 29;
const HAN_HOUR = /^[時时点點]$/u;

/** A spoken time: minutes relative to the hour. */
function spoken(items: Item[], at: number, end: number, hour: number, minutes: number): void {
  const total = (hour * 60 + minutes + 1440) % 1440;
  finish(
    items,
    at,
    end,
    { hour: Math.floor(total / 60), minute: total % 60, second: null, meridiem: null },
    false
  );
}

const halfOf = (item: Item): Clock['meridiem'] => {
  const name = senseOf(item, 'meridiem')?.name;
  return name === 'am' || name === 'night' || name === 'dusk' ? name : 'pm';
};

/** Takes the words that belong to a time on either side: o'clock, a.m./p.m., "at". */
function finish(items: Item[], at: number, end: number, time: Clock, weak: boolean): void {
  let from = at;
  let to = end;
  let { meridiem } = time;
  for (let more = 0; more < 2; more++) {
    const next = items[to + 1];
    if (next === undefined || next.frame !== undefined) break;
    // "9:05 am UTC बजे": the zone stands before the word.
    if ((next.gap & ((CUT & ~COMMA) | UNKNOWN)) !== 0) break;
    if (senseOf(next, 'clock', 'oclock') !== undefined) to += 1;
    else if (senseOf(next, 'meridiem') !== undefined && meridiem === null && (next.gap & COMMA) === 0) {
      meridiem = halfOf(next);
      to += 1;
    } else break;
  }
  const before = itemAt(items, from - 1);
  if (meridiem === null && before !== undefined && ((items[from]?.gap ?? CUT) & (CUT | POINT)) === 0) {
    const sense = senseOf(before, 'meridiem');
    if (sense !== undefined && before.frame === undefined) {
      meridiem = halfOf(before);
      from -= 1;
    }
  }
  // "สองทุ่มครึ่ง"
  const plus =
    meridiem === 'dusk' && items[to + 1]?.gap === 0 ? senseOf(items[to + 1], 'clockplus') : undefined;
  if (plus !== undefined)
    return reduce(items, from, to + 1, { frame: { clock: { ...time, minute: plus.value, meridiem } }, weak });
  if (time.hour > LATEST || (time.hour === 24 && (time.minute ?? 0) > 0)) return;
  reduce(items, from, to, { frame: { clock: { ...time, meridiem } }, weak });
}
