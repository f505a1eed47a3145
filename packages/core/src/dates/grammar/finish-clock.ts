import type { Clock } from '../frame.ts';
import { BREAK, COMMA, DASH, POINT, SLASH, UNKNOWN } from '../tokens.ts';
import { type Item, itemAt, reduce, senseOf } from './item.ts';

/** What ends a time of day. */
export const CUT: number = COMMA | SLASH | BREAK | DASH;

/** Japanese schedules count on after midnight: 25時 is one o'clock of the next day. */
export const LATEST = 29;

const halfOf = (item: Item): Clock['meridiem'] => {
  const name = senseOf(item, 'meridiem')?.name;
  return name === 'am' || name === 'night' || name === 'dusk' ? name : 'pm';
};

/** A spoken time: minutes relative to the hour. */
export function finishSpoken(items: Item[], at: number, end: number, hour: number, minutes: number): void {
  const total = (hour * 60 + minutes + 1440) % 1440;
  finish(items, at, end, false, Math.floor(total / 60), total % 60);
}

/** Takes the words that belong to a time on either side: o'clock, a.m./p.m., "at". */
export function finish(
  items: Item[],
  at: number,
  end: number,
  weak: boolean,
  hour: number,
  minute: number | null = null,
  second: number | null = null
): void {
  let from = at;
  let to = end;
  let meridiem: Clock['meridiem'] = null;
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
  if (plus === undefined && (hour > LATEST || (hour === 24 && (minute ?? 0) > 0))) return;
  const clock = { hour, minute: plus?.value ?? minute, second, meridiem };
  reduce(items, from, plus === undefined ? to : to + 1, { frame: { clock }, weak });
}
