import type { Precision } from '../model/date-value.ts';
import { type Civil, DAY, dayOf, monthOf, yearOf } from './civil.ts';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const year = (value: number): string =>
  value < 0 ? `-${pad(-value, 4)}` : value > 9999 ? `Y${value}` : pad(value, 4);

/** "+01:00", "Z" for zero. */
function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const dayText = (y: string, at: Civil): string => `${y}-${pad(monthOf(at))}-${pad(dayOf(at))}`;

/** One EDTF date (ISO 8601-2:2019) of a civil time at a precision. Hours are written with their minutes, as the standard asks. */
export function formatEdtf(at: Civil, precision: Precision, offset: number | null = null): string {
  const y = year(yearOf(at));
  const zone = offset === null ? '' : formatOffset(offset);
  switch (precision) {
    case 'millennium':
      return `${y.slice(0, -3)}XXX`;
    case 'century':
      return `${y.slice(0, -2)}XX`;
    case 'decade':
      return `${y.slice(0, -1)}X`;
    case 'year':
      return y;
    case 'month':
      return `${y}-${pad(monthOf(at))}`;
    case 'second':
      return `${dayText(y, at)}T${new Date(((at % DAY) + DAY) % DAY).toISOString().slice(11, 19)}${zone}`;
    case 'hour':
    case 'minute':
      return `${dayText(y, at)}T${new Date(((at % DAY) + DAY) % DAY).toISOString().slice(11, 16)}${zone}`;
    default:
      return dayText(y, at);
  }
}

const DATE =
  /^-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?[~?%]?$/u;

/** True for the EDTF that this library writes: level 0 and 1 dates, seasons, unspecified digits, qualified dates, intervals. */
export function isEdtf(value: string): boolean {
  const parts = value.split('/');
  if (parts.length > 2) return false;
  return parts.every((part) => (parts.length === 2 && (part === '..' || part === '')) || DATE.test(part));
}
