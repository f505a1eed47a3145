import { type Frame, isOnly } from '../frame.ts';
import { BREAK, SLASH } from '../tokens.ts';
import { onlyYear } from './date-parts.ts';
import { copy, fill } from './fill-range.ts';
import { across, type Item, isNumber, itemAt } from './item.ts';

/** The day of the month that an item is and nothing else; NaN for all others. */
function dayAlone({ frame, value }: Item): number {
  if (frame === undefined) return value <= 31 ? value : Number.NaN;
  return isOnly(frame, 'day') ? (frame.day ?? Number.NaN) : Number.NaN;
}

const hourOf = (hour: number): Frame => ({ clock: { hour, minute: null, second: null, meridiem: null } });

/** What stands before or after the numbers from `low` to `high`: a day without a time, or a month counted from the reference. */
export function beside(items: readonly Item[], low: number, high: number): 'day' | Frame | null {
  for (const index of [across(items, low, -1, BREAK | SLASH, 2), across(items, high, 1, BREAK | SLASH, 2)]) {
    const frame = index < 0 ? undefined : itemAt(items, index)?.frame;
    if (frame === undefined || frame.clock !== undefined) continue;
    if (frame.rel?.unit === 'month' && frame.day === undefined) return frame;
    // "November between 19 and 20"
    if (frame.month !== undefined && Object.keys(frame).every((key) => key === 'month' || key === 'year'))
      return frame;
    if (frame.day !== undefined || frame.weekday !== undefined || frame.rel?.unit === 'day') return 'day';
  }
  return null;
}

/** A time at the beginning of the second end: "3-8pm". */
export const TIME: RegExp = /^\d{1,2}(?:[:h]\d| ?[ap]\.?m)/iu;

/** "w latach 2010–2020", "Mes viteve 2010 dhe 2016": what marks a decade is the plural of both years. */
const yearsOf = (frame: Frame | undefined, other: Item): Frame | undefined =>
  frame?.decade !== undefined &&
  Object.keys(frame).length === 1 &&
  ((isNumber(other) && other.digits === 4) || (other.frame !== undefined && onlyYear(other.frame)))
    ? { year: frame.decade }
    : frame;

/** A month by its name, not by a marked number. */
const isNamedMonth = (item: Item): boolean => item.senses.some(({ type }) => type === 'month');

/** The two ends of a range, each with what only the other one states. `plural`: a dash or "between" ties them. */
export function complete(
  left: Item,
  right: Item,
  timed: boolean,
  near: 'day' | Frame | null,
  plural: boolean
): { readonly from: Frame; readonly to: Frame } | null {
  const a = plural ? yearsOf(left.frame, right) : left.frame;
  const b = plural ? yearsOf(right.frame, left) : right.frame;
  // "4 to 23 next month", "next month from the 4th to the 23rd"
  const first = dayAlone(left);
  const last = dayAlone(right);
  if (near !== null && near !== 'day' && first < last)
    return { from: { ...near, day: first }, to: { ...near, day: last } };
  // "από τις 3 έως τις 5 Μαρτίου": the words before an hour stand before a day too.
  const hour = left.weak === true && a?.clock?.minute === null && isOnly(a, 'clock') ? a.clock.hour : 0;
  if (hour > 0 && b?.day !== undefined && b.month !== undefined && b.clock === undefined)
    return fill({ day: hour }, b);
  if (a !== undefined && b !== undefined) return fill(a, b);
  // "Monday from 8 to 9": hours, where a day stands beside them (`adoptDay`)
  if (a === undefined && b === undefined && left.value <= 24 && right.value <= 24 && near === 'day')
    return { from: hourOf(left.value), to: hourOf(right.value) };
  if (a === undefined && b !== undefined) {
    if (left.ordinal && b.quarter !== undefined && left.value <= 4)
      return { from: { ...b, quarter: left.value }, to: b };
    // "vom 12. bis zum 15. Jahrhundert"
    if (b.century !== undefined && left.value < b.century)
      return { from: { ...b, century: left.value }, to: b };
    // "630-930am"
    if (b.clock?.meridiem && b.clock.minute !== null && left.digits === 3 && left.value % 100 < 60)
      return fill(
        {
          clock: { ...b.clock, hour: Math.floor(left.value / 100), minute: left.value % 100, meridiem: null }
        },
        b
      );
    if (
      b.clock !== undefined &&
      left.value <= 24 &&
      (b.day === undefined || timed) &&
      b.distance === undefined
    )
      return fill({ clock: { hour: left.value, minute: null, second: null, meridiem: null } }, b);
    // "22-23 February at 7 p.m."
    if (b.day !== undefined && left.value <= 31)
      return fill({ ...copy(b, ['clock', 'part']), day: left.value }, b);
    // "4～6月"
    if (b.month !== undefined && b.clock === undefined && left.value <= 12 && !isNamedMonth(right))
      return fill({ month: left.value }, b);
    if (b.clock !== undefined && left.value <= 24)
      return fill({ clock: { hour: left.value, minute: null, second: null, meridiem: null } }, b);
    return null;
  }
  if (a !== undefined && isNumber(right) && right.digits <= 2) {
    if (a.clock !== undefined && right.value <= 24 && right.ordinal !== true)
      return fill(a, { clock: { hour: right.value, minute: null, second: null, meridiem: null } });
    if (a.day !== undefined && right.value <= 31 && right.value > a.day) return fill(a, { day: right.value });
    if (
      a.year !== undefined &&
      a.month === undefined &&
      right.digits === 2 &&
      right.value > a.year % 100 &&
      right.value <= (a.year % 100) + 12
    )
      return { from: a, to: { ...a, year: a.year - (a.year % 100) + right.value } };
    return null;
  }
  if (a?.year !== undefined && isNumber(right) && right.digits === 4)
    return { from: a, to: { ...copy(a, ['yearShift', 'calendarId', 'system']), year: right.value } };
  return null;
}
