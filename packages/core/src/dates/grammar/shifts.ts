import { HAN } from '../entry.ts';
import { type Amount, type Frame, isOnly } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, SLASH } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { readDay, readHourOfPart, readWeekdayOf, readWeekdays, readWeekOf } from './days.ts';
import { readEdge } from './edges.ts';
import {
  across,
  EVERY,
  each,
  FIGURES,
  type Item,
  isNumber,
  isWord,
  itemAt,
  type Reading,
  reduce,
  senseOf,
  sweep
} from './item.ts';
import { readMessage, readSpokenDay } from './message-dates.ts';
import { readName, unitOfPhrase, unitSense } from './names.ts';
import { readNight } from './nights.ts';
import { readOrdinalUnit } from './ordinals.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/** Relative words and names of periods, with the modifiers around them: "hier", "next week", "mardi dernier", "fin mars", "Q3". */
export function readShifts(items: Item[], reading: Reading, mask: number): void {
  const { whole, message } = reading;
  const has = (types: number): boolean => (mask & types) !== 0;
  if (has(NAMES)) sweep(items, reading, NAMES, readName);
  if (has(SEASONS)) sweep(items, reading, SEASONS, readSeasonOfYears);
  if (has(COUNTED) && has(COUNTING)) sweep(items, reading, EVERY, readOrdinalUnit);
  if (has(WEEKDAYS) && has(NUMBERS)) sweep(items, reading, FIGURES, readWeekdays);
  if (has(PARTS)) sweep(items, reading, PARTS, readNight);
  if (has(SHIFTS)) {
    sweep(items, reading, UNITS | WEEKDAYS, readAfterNext);
    sweep(items, reading, SHIFTS, readModifier);
  }
  if (has(RELATIVE)) each(items, reading, readWeekdayOf);
  if (has(PARTS) && (whole || message)) sweep(items, reading, FIGURES, readHourOfPart);
  if (has(NUMBERS)) sweep(items, reading, FIGURES, readDay);
  if (message) each(items, reading, readSpokenDay);
  if (has(UNITS)) sweep(items, reading, UNITS, readWeekOf);
  if (has(EDGES)) sweep(items, reading, EDGES, readEdge);
  if (has(UNITS)) sweep(items, reading, UNITS, readWeekend);
  if (whole && items.length <= 2 && has(UNITS)) sweep(items, reading, UNITS, readPresent);
  if (message) readMessage(items, reading);
  if (whole && items.length === 1) lastFromNow(items);
}

/** "for 5 minutes", where the text is said to be a date: from now on. */
function lastFromNow(items: Item[]): void {
  const amounts = items[0]?.lasting === true ? items[0].amounts : undefined;
  if (amounts === undefined) return;
  const timed = amounts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');
  reduce(items, 0, 0, { frame: { rel: { unit: timed ? 'second' : 'day', count: 0 }, lasting: amounts } });
}

/** "the week", where the text is said to be a date: the present one. */
function readPresent(items: Item[], at: number): void {
  const unit = unitSense(items[at]);
  if (unit === null || isNumber(itemAt(items, at - 1)) || items.some((item) => item.frame !== undefined))
    return;
  if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year')
    reduce(items, at, at, { frame: { rel: { unit, count: 0 } }, weak: true });
}

/** The types of words without which a pass has nothing to do. */
const NAMES = typeBits('rel', 'weekday', 'season', 'quarter', 'half', 'holiday', 'part', 'decade');
const SEASONS = typeBits('season');
const PARTS = typeBits('part', 'rel');
const WEEKDAYS = typeBits('weekday');
const NUMBERS = typeBits('figures', 'number', 'ordinal');
const UNITS = typeBits('unit');
const SHIFTS = typeBits('shift');
const EDGES = typeBits('edge');
const RELATIVE = typeBits('rel', 'shift');
const COUNTED = typeBits('rel', 'unit', 'weekday', 'nth');
const COUNTING = typeBits('rel', 'shift', 'nth', 'edge', 'figures', 'number', 'ordinal', 'ordinalmark');

const TWO_YEARS = /^(\d{4})[-–/](\d\d(?:\d\d)?)(?!\d)/u;

/** "Winter 2023/24", "the winter of 2023-24": a season across two years is named by the first. */
function readSeasonOfYears(items: Item[], at: number, { text }: Reading): void {
  const season = items[at]?.frame?.season;
  const index = across(items, at, 1, CUT, 2);
  const from = itemAt(items, index)?.start;
  if (season === undefined || from === undefined) return;
  const [written = '', first = '', second = ''] = TWO_YEARS.exec(text.slice(from, from + 10)) ?? [];
  const year = Number(first);
  if (written === '' || Number(second) !== (second.length === 2 ? (year + 1) % 100 : year + 1)) return;
  let last = index;
  while ((items[last + 1]?.start ?? Number.POSITIVE_INFINITY) < from + written.length) last += 1;
  reduce(items, at, last, { frame: { season, year } });
}

/** "le week-end", "over the weekend": in running text the one nearest the reference, else the one of its week. */
function readWeekend(items: Item[], at: number, { whole, message }: Reading): void {
  if (unitSense(items[at]) !== 'weekend') return;
  // "next week's weekend"
  for (const step of [1, -1] as const) {
    const index = across(items, at, step, CUT, 2);
    const rel = itemAt(items, index)?.frame?.rel;
    if (rel?.unit === 'week' && isOnly(itemAt(items, index)?.frame, 'rel'))
      return reduce(items, Math.min(at, index), Math.max(at, index), {
        frame: { rel: { unit: 'weekend', count: rel.count } }
      });
  }
  // "le week-end des 5 et 6 octobre": its days are named.
  const named = across(items, at, 1, CUT, 2);
  if (named > at + 1 && (isNumber(items[named]) || items[named]?.frame?.day !== undefined)) return;
  // Finnish "viikonloppuna", Portuguese "no fim de semana" lead in themselves.
  const led =
    isWord(items[at], 'lead') ||
    (isWord(itemAt(items, at - 1), 'lead', 'glue') && ((items[at]?.gap ?? CUT) & CUT) === 0);
  const frame: Frame = { rel: { unit: 'weekend', count: 0 } };
  reduce(items, at, at, { frame: whole || message ? frame : { ...frame, nearest: true }, weak: !led });
}

/** "the month after next", "the weekend after the next one": two units ahead, or back. */
function readAfterNext(items: Item[], at: number): void {
  const item = items[at];
  const unit = unitSense(item);
  const weekday = item !== undefined && isOnly(item.frame, 'weekday');
  const word = items[at + 1];
  const next = across(items, at + 1, 1, CUT, 2);
  const value = senseOf(itemAt(items, next), 'shift')?.value;
  if (
    next < 0 ||
    isNumber(itemAt(items, at - 1)) ||
    unitSense(items[next + 1]) !== null ||
    value === undefined
  )
    return;
  if (!(value === 1 && isWord(word, 'after')) && !(value === -1 && isWord(word, 'before'))) return;
  if (unit !== null) reduce(items, at, next, { frame: { rel: { unit, count: value * 2 } } });
  else if (weekday) reduce(items, at, next, { frame: { ...item.frame, shift: value * 2 } });
}

/** last / this / next, before or after what it modifies, with particles between ("la semaine dernière", "mardi de la semaine prochaine"). */
function readModifier(items: Item[], at: number, { whole, message }: Reading): void {
  const said = whole || message;
  const item = items[at];
  const sense = senseOf(item, 'shift');
  if (item === undefined || sense === undefined || item.frame !== undefined) return;
  const { value } = sense;
  // Vietnamese "từ thứ Hai đến thứ Sáu": what is coming behind its day is "to" between two.
  if (isWord(item, 'to') && items[at + 1]?.frame !== undefined)
    for (let before = at - 1; before >= 0 && at - before <= 3; before--)
      if (isWord(items[before], 'from', 'between')) return;
  // "the 2 next days": number, modifier, unit
  const count = itemAt(items, at - 1);
  const counted = unitSense(items[at + 1]);
  if (
    isNumber(count) &&
    count.ordinal !== true &&
    (item.gap & CUT) === 0 &&
    counted !== null &&
    ((items[at + 1]?.gap ?? CUT) & CUT) === 0 &&
    value !== 0
  )
    return reduce(items, at - 1, at + 1, {
      frame: stretchOf([{ unit: counted, count: count.value }], value)
    });
  // Arabic "the months the three the coming"
  const postponed = unitSense(itemAt(items, at - 2));
  if (isNumber(count) && count.digits === 0 && !count.ordinal && postponed !== null && value !== 0)
    return reduce(items, at - 2, at, {
      frame: stretchOf([{ unit: postponed, count: count.value }], value)
    });
  for (const [index, gap] of [
    [at + 1, items[at + 1]?.gap],
    [at - 1, item.gap]
  ] as const) {
    if (gap === undefined || (gap & CUT) !== 0) continue;
    if (index > at && sense.name.endsWith('>')) continue;
    // Chinese has it before what it moves: "晚间下雨" is no next evening.
    if (index < at && (sense.name.endsWith('<') || (gap === 0 && HAN.test(sense.form)))) continue;
    const target = itemAt(items, index);
    if (target === undefined) continue;
    // "gelecek yıldan sonraki yıl": the year after next year
    const before = index > at ? itemAt(items, at - 1)?.frame?.rel : undefined;
    if (before !== undefined && before.unit === unitSense(target) && Math.sign(before.count) === value)
      return reduce(items, at - 1, index, {
        frame: { rel: { unit: before.unit, count: before.count + value } }
      });
    const from = Math.min(at, index);
    const to = Math.max(at, index);
    const unit = unitSense(target) ?? unitOfPhrase(target);
    // "in the coming days", "in den vergangenen Jahren": nobody knows how many.
    if (unit !== null && value !== 0 && !said && isWord(target, 'plural')) return;
    if (unit !== null)
      return value !== 0 && (unit === 'hour' || unit === 'minute' || unit === 'second')
        ? reduce(items, from, to, {
            // "the next hour" starts now; "dernière minute" and "última hora" tell of news.
            frame: { stretch: [{ unit, count: value }] },
            weak: !said && value < 0 && (unit !== 'hour' || !isWord(items[from - 1], 'lead', 'glue'))
          })
        : reduce(items, from, to, { frame: { rel: { unit, count: value } } });
    if (target.amounts !== undefined && target.frame === undefined && target.amounts.length >= 1) {
      const amount = target.amounts[0];
      // "この三年間", "these three days": up to now
      if (amount !== undefined) return reduce(items, from, to, { frame: stretchOf(target.amounts, value) });
    }
    const frame = target.frame;
    if (frame !== undefined && frame.shift === undefined) {
      if (frame.part !== undefined && isOnly(frame, 'part'))
        return reduce(items, from, to, {
          frame: { rel: { unit: 'day', count: value === 0 ? 0 : value }, part: frame.part }
        });
      if (
        frame.weekday !== undefined ||
        (frame.day !== undefined && target.weak !== true) ||
        frame.month !== undefined ||
        frame.season !== undefined ||
        frame.quarter !== undefined ||
        frame.holiday !== undefined ||
        frame.half !== undefined
      )
        if (frame.year === undefined && frame.rel === undefined)
          return reduce(items, from, to, {
            frame: { ...frame, shift: value },
            // Spanish "mi próximo" is "my next", not a Wednesday.
            weak: target.weak === true && target.end - target.start < 3
          });
    }
  }
}

const stretchOf = (amounts: readonly Amount[], value: number): Frame => ({
  stretch: amounts.map(({ unit, count }) => ({ unit, count: count * (Math.sign(value) || -1) }))
});
