import type { Edge, Frame, Part } from '../frame.ts';
import { typeBits } from '../entry.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, POINT, SLASH, SPACE } from '../tokens.ts';
import { isUnit, type Unit } from '../unit.ts';
import { across, type Item, isNumber, isWord, type Reading, reduce, senseOf } from './item.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/** Relative words and names of periods, with the modifiers around them: "hier", "next week", "mardi dernier", "fin mars", "Q3". */
export function readShifts(items: Item[], reading: Reading, mask: number): void {
  const each = (types: number, pass: (at: number) => void): void => {
    if ((mask & types) !== 0) for (let at = 0; at < items.length; at++) pass(at);
  };
  each(NAMES, (at) => readName(items, at));
  each(COUNTED, (at) => readOrdinalUnit(items, at));
  each(SHIFTS, (at) => readModifier(items, at));
  each(RELATIVE, (at) => readWeekdayOf(items, at, reading.text));
  for (let at = 0; at < items.length; at++) readDay(items, at, reading);
  each(UNITS, (at) => readWeekOf(items, at));
  each(EDGES, (at) => readEdge(items, at));
  each(UNITS, (at) => readWeekend(items, at));
}

/** The types of words without which a pass has nothing to do. */
const NAMES = typeBits('rel', 'weekday', 'season', 'quarter', 'half', 'holiday', 'part');
const UNITS = typeBits('unit');
const SHIFTS = typeBits('shift');
const EDGES = typeBits('edge');
const RELATIVE = typeBits('rel', 'shift');
const COUNTED = typeBits('rel', 'unit', 'weekday');

/** "le week-end", "the weekend": the one of the reference's week. */
function readWeekend(items: Item[], at: number): void {
  if (unitSense(items[at]) !== 'weekend') return;
  const led = isWord(items[at - 1], 'lead', 'glue') && ((items[at]?.gap ?? CUT) & CUT) === 0;
  reduce(items, at, at, { frame: { rel: { unit: 'weekend', count: 0 } }, weak: !led });
}

const REL = /^([a-z]+)([+-]\d+)(?:@([a-z]+))?$/u;

/** "上週二", "下星期天": a week with the number of its weekday written on. */
function readWeekdayOf(items: Item[], at: number, text: string): void {
  const item = items[at];
  const next = items[at + 1];
  if (
    item?.frame?.rel?.unit !== 'week' ||
    next === undefined ||
    next.gap !== 0 ||
    !/\p{Script=Han}/u.test(text.charAt(next.start))
  )
    return;
  const weekday =
    isNumber(next) && next.value <= 6 ? next.value : senseOf(next, 'unit', 'day') !== undefined ? 7 : 0;
  if (weekday > 0) reduce(items, at, at + 1, { frame: { ...item.frame, weekday } });
}

/** What `rel.day-1@evening` says. */
function relFrame(name: string): Frame | null {
  const match = REL.exec(name);
  const unit = match?.[1] ?? '';
  if (match === null || !isUnit(unit)) return null;
  const part = match[3];
  return { rel: { unit, count: Number(match[2]) }, ...(part === undefined ? {} : { part: part as Part }) };
}

function readName(items: Item[], at: number): void {
  const item = items[at];
  if (item === undefined || item.frame !== undefined || item.amounts !== undefined) return;
  const made = (frame: Frame, weak = false): void =>
    reduce(items, at, at, {
      frame,
      weak,
      senses: item.senses,
      ordinal: item.ordinal ?? false,
      value: Number.NaN
    });
  const senses =
    senseOf(item, 'rel') !== undefined && senseOf(item, 'part') !== undefined && namesDay(items[at - 1])
      ? item.senses.filter((sense) => sense.type !== 'rel')
      : item.senses;
  const ordered =
    senseOf(item, 'rel') !== undefined && senses === item.senses
      ? [...senses].sort((a, b) => Number(b.type === 'rel') - Number(a.type === 'rel'))
      : senses;
  for (const sense of ordered) {
    switch (sense.type) {
      case 'rel': {
        const frame = relFrame(sense.name);
        if (frame !== null) return made(frame, sense.caution);
        break;
      }
      case 'weekday':
        return made({ weekday: sense.value }, sense.caution || item.end - item.start < 3);
      case 'season':
        return made({ season: sense.value }, sense.caution);
      case 'quarter':
        return made({ quarter: sense.value }, item.end - item.start < 3);
      case 'half':
        return made({ half: sense.value }, item.end - item.start < 3);
      case 'holiday':
        return made({ holiday: sense.name }, sense.caution);
      case 'part':
        return made({ part: partOf(sense.name) }, true);
      default:
    }
  }
}

/** After a day "morgen" and "mañana" are the morning, elsewhere tomorrow. */
const namesDay = (item: Item | undefined): boolean =>
  item?.frame !== undefined &&
  (item.frame.weekday !== undefined || item.frame.rel !== undefined || item.frame.day !== undefined);

const partOf = (name: string): Part =>
  (['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night'] as const).find((part) => part === name) ??
  'night';

const unitSense = (item: Item | undefined): Unit | null => {
  if (item?.frame !== undefined || item?.amounts !== undefined) return null;
  const name = item?.senses.find((sense) => sense.type === 'unit' && isUnit(sense.name))?.name ?? '';
  return isUnit(name) ? name : null;
};

/** "third quarter", "21st century", "first half", "second week", "first Monday": an ordinal and a unit, in either order. */
function readOrdinalUnit(items: Item[], at: number): void {
  const item = items[at];
  // "last week of 2016" is the year's, not the reference's.
  const rel = item?.frame?.rel;
  if (
    rel?.count === -1 &&
    senseOf(item, 'rel') !== undefined &&
    rel.unit !== 'day' &&
    periodFollows(items, at)
  )
    return reduce(items, at, at, { frame: { nth: -1, nthUnit: rel.unit } });
  const last = senseOf(item, 'nth');
  if (item === undefined || !((isNumber(item) && (item.ordinal || item.digits <= 2)) || last !== undefined))
    return;
  const value = last?.value ?? item.value;
  for (const [index, gap] of [
    [at + 1, items[at + 1]?.gap],
    [at - 1, item.gap]
  ] as const) {
    if (gap === undefined || (gap & (CUT & ~DASH)) !== 0) continue;
    const unit = unitSense(items[index]);
    const ordinal =
      item.ordinal === true ||
      (index < at && (unit === 'week' || unit === 'century' || unit === 'quarter')) ||
      ((gap & POINT) !== 0 && item.digits > 0);
    if (!ordinal && last === undefined) continue;
    if (last !== undefined && !(index > at && periodFollows(items, index))) continue;
    const from = Math.min(at, index);
    const to = Math.max(at, index);
    if (unit === 'quarter' && value >= 1 && value <= 4)
      return reduce(items, from, to, { frame: { quarter: value } });
    if (unit === 'half' && value <= 2 && value > 0)
      return reduce(items, from, to, { frame: { half: value } });
    if (unit === 'century' && value > 0 && value <= 30)
      return reduce(items, from, to, { frame: { century: value } });
    if (unit === 'week' && value !== 0 && value <= 53)
      return reduce(items, from, to, { frame: { nth: value, nthUnit: 'week' } });
    if (
      (unit === 'month' || unit === 'day' || unit === 'year' || unit === 'decade' || unit === 'weekend') &&
      value <= 31
    )
      return reduce(items, from, to, { frame: { nth: value, nthUnit: unit }, weak: true });
    const weekday = items[index]?.frame?.weekday;
    if (
      weekday !== undefined &&
      index > at &&
      Object.keys(items[index]?.frame ?? {}).length === 1 &&
      value <= 5
    )
      return reduce(items, from, to, { frame: { nth: value, nthUnit: 'weekday', weekday }, weak: true });
  }
}

/** "the last week *of May*": a period over a particle. */
function periodFollows(items: readonly Item[], index: number): boolean {
  const glued = senseOf(items[index + 1], 'glue') !== undefined;
  const next = across(items, index, 1, CUT, 3);
  const frame = items[next]?.frame;
  const period =
    isWord(items[next], 'month', 'shift') ||
    items[next]?.frame?.month !== undefined ||
    frame?.year !== undefined ||
    frame?.quarter !== undefined ||
    frame?.season !== undefined;
  return period && (glued || frame?.year !== undefined || frame?.month !== undefined);
}

/** "on the 21st", "le 16 à 18h", "the 20th of last month", "Friday 31": a day alone. Sure only beside its month or weekday. */
function readDay(items: Item[], at: number, reading: Reading): void {
  const item = items[at];
  if (
    !isNumber(item) ||
    item.value < 1 ||
    item.value > 31 ||
    item.digits > 2 ||
    !Number.isInteger(item.value)
  )
    return;
  const near = [across(items, at, 1, CUT), across(items, at, -1, CUT)].map((index) =>
    index < 0 ? undefined : items[index]?.frame
  );
  const monthly = near.some((frame) => frame?.rel?.unit === 'month');
  const next = items[at + 1];
  const ranged =
    next !== undefined &&
    (((next.gap & DASH) !== 0 && (isNumber(next) || next.frame?.clock !== undefined)) ||
      isWord(next, 'to', 'meridiem', 'unit'));
  const weekly =
    (!ranged &&
      (item.gap & ~(SPACE | COMMA)) === 0 &&
      items[at - 1]?.frame?.weekday !== undefined &&
      !/^\s*[\p{L}%€$]/u.test(reading.text.slice(item.end, item.end + 2))) ||
    (near[1]?.weekday !== undefined && near[0] !== undefined);
  const led = isWord(items[at - 1], 'lead') && (item.gap & ~SPACE) === 0;
  const timed = near[0]?.clock !== undefined && led;
  if (!monthly && !weekly && !timed && !(reading.whole && (led || item.ordinal === true))) return;
  if (item.digits === 0 && item.ordinal !== true && !monthly) return;
  reduce(items, at, at, { frame: { day: item.value }, weak: !monthly });
}

/** "the week of October 6". */
function readWeekOf(items: Item[], at: number): void {
  const item = items[at];
  if (unitSense(item) !== 'week' || senseOf(items[at + 1], 'glue') === undefined) return;
  const next = across(items, at, 1, CUT);
  const frame = items[next]?.frame;
  if (next > 0 && frame?.day !== undefined && frame.clock === undefined)
    reduce(items, at, next, { frame: { ...frame, weekOf: true } });
}

/** last / this / next, before or after what it modifies, with particles between ("la semaine dernière", "mardi de la semaine prochaine"). */
function readModifier(items: Item[], at: number): void {
  const item = items[at];
  const sense = senseOf(item, 'shift');
  if (item === undefined || sense === undefined || item.frame !== undefined) return;
  const { value } = sense;
  // "the 2 next days": number, modifier, unit
  const count = items[at - 1];
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
  for (const [index, gap] of [
    [at + 1, items[at + 1]?.gap],
    [at - 1, item.gap]
  ] as const) {
    if (gap === undefined || (gap & CUT) !== 0) continue;
    if (index > at && sense.name.endsWith('>')) continue;
    if (index < at && sense.name.endsWith('<')) continue;
    const target = items[index];
    if (target === undefined) continue;
    const from = Math.min(at, index);
    const to = Math.max(at, index);
    const unit = unitSense(target);
    if (unit !== null) return reduce(items, from, to, { frame: { rel: { unit, count: value } } });
    if (
      target.amounts !== undefined &&
      target.frame === undefined &&
      target.amounts.length >= 1 &&
      value !== 0
    ) {
      const amount = target.amounts[0];
      if (amount !== undefined) return reduce(items, from, to, { frame: stretchOf(target.amounts, value) });
    }
    const frame = target.frame;
    if (frame !== undefined && frame.shift === undefined) {
      if (frame.part !== undefined && frame.clock === undefined && Object.keys(frame).length === 1)
        return reduce(items, from, to, {
          frame: { rel: { unit: 'day', count: value === 0 ? 0 : value }, part: frame.part }
        });
      if (
        frame.weekday !== undefined ||
        frame.month !== undefined ||
        frame.season !== undefined ||
        frame.quarter !== undefined ||
        frame.holiday !== undefined ||
        frame.half !== undefined
      )
        if (frame.year === undefined && frame.rel === undefined)
          return reduce(items, from, to, { frame: { ...frame, shift: value } });
    }
  }
}

const stretchOf = (
  amounts: readonly { readonly unit: Unit; readonly count: number }[],
  value: number
): Frame => {
  const [first] = amounts;
  if (first === undefined) return {};
  return { stretch: { unit: first.unit, count: first.count * Math.sign(value) } };
};

/** "fin novembre", "mid-March", "early 2024", "月初", "end of next week", "rest of the year". */
function readEdge(items: Item[], at: number): void {
  const item = items[at];
  const sense = senseOf(item, 'edge');
  if (item === undefined || sense === undefined || item.frame !== undefined) return;
  const edge = sense.name as Edge;
  const right = across(items, at, 1, CUT & ~DASH);
  const target = right >= 0 ? items[right] : undefined;
  if (target?.frame !== undefined && target.frame.edge === undefined && !isClockOnly(target.frame)) {
    reduce(items, at, right, { frame: { ...target.frame, edge } });
    return;
  }
  const before = items[at - 1];
  if (
    before?.frame !== undefined &&
    (item.gap & CUT) === 0 &&
    before.frame.edge === undefined &&
    !isClockOnly(before.frame)
  ) {
    reduce(items, at - 1, at, { frame: { ...before.frame, edge } });
    return;
  }
  // "end of the month"
  const unit = unitSense(target);
  if (
    unit !== null &&
    right >= 0 &&
    (unit === 'month' ||
      unit === 'year' ||
      unit === 'week' ||
      unit === 'day' ||
      unit === 'decade' ||
      unit === 'century')
  )
    reduce(items, at, right, { frame: { rel: { unit, count: 0 }, edge }, weak: unit === 'day' });
  else if (isWord(before, 'unit') && (item.gap & ~1) === 0) {
    const own = unitSense(before);
    if (own === 'month' || own === 'year' || own === 'week')
      reduce(items, at - 1, at, { frame: { rel: { unit: own, count: 0 }, edge } });
  }
}

const isClockOnly = (frame: Frame): boolean => frame.clock !== undefined && Object.keys(frame).length <= 2;
