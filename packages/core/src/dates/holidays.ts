import { type Civil, civil, DAY, weekdayOf } from './civil.ts';

/** Sunday of Easter in the Gregorian calendar (Meeus/Jones/Butcher). */
function easter(year: number): Civil {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return civil(year, Math.floor(n / 31), (n % 31) + 1);
}

/** A day, or the last such weekday up to it, moved by days. */
const FIXED = /^(\d\d)-(\d\d)(?:<w(\d)([+-]\d+)?)?$/u;
const EASTER = /^easter([+-]\d+)$/u;
const NTH = /^(\d\d)-w(\d)#(-?\d)$/u;

/**
 * The day of a holiday in a year: `12-25`, `easter-2`, `11-w4#4` (the fourth Thursday of November), `05-w1#-1` (the last Monday of May),
 * `12-24<w7-21` (Advent: three weeks before the last Sunday up to 24 December).
 */
export function easterBased(rule: string, year: number): Civil | null {
  const fixed = FIXED.exec(rule);
  if (fixed !== null) {
    const [, month, date, weekday, days = 0] = fixed;
    const day = civil(year, Number(month), Number(date));
    if (weekday === undefined) return day;
    return day - (((weekdayOf(day) - Number(weekday) + 7) % 7) - Number(days)) * DAY;
  }
  const moved = EASTER.exec(rule);
  if (moved !== null) return easter(year) + Number(moved[1]) * DAY;
  const nth = NTH.exec(rule);
  if (nth === null) return null;
  const [month, weekday, count] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  if (count > 0) {
    const first = civil(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) * DAY + (count - 1) * 7 * DAY;
  }
  const last = civil(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7) * DAY;
}
