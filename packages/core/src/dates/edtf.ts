import type { Precision } from '../model/date-value.ts';
import {
  type Civil,
  DAY,
  dayIn,
  daysIn,
  HOUR,
  MINUTE,
  monthIn,
  packedDate,
  SECOND,
  yearIn
} from './civil.ts';

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

const year = (value: number): string => {
  if (value >= 1000 && value <= 9999) return `${value}`;
  return value < 0
    ? `-${String(-value).padStart(4, '0')}`
    : value > 9999
      ? `Y${value}`
      : String(value).padStart(4, '0');
};

/** "+01:00", "Z" for zero. */
function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const dayText = (y: string, packed: number): string => `${y}-${pad(monthIn(packed))}-${pad(dayIn(packed))}`;

/** "14:05", the time of the day. */
function minuteText(at: Civil): string {
  const time = ((at % DAY) + DAY) % DAY;
  return `${pad(Math.floor(time / HOUR))}:${pad(Math.floor((time % HOUR) / MINUTE))}`;
}

const secondText = (at: Civil): string => pad(Math.floor((((at % MINUTE) + MINUTE) % MINUTE) / SECOND));

/** One EDTF date (ISO 8601-2:2019) of a civil time at a precision. Hours are written with their minutes, as the standard asks. */
export function formatEdtf(at: Civil, precision: Precision, offset: number | null = null): string {
  const packed = packedDate(at);
  const y = year(yearIn(packed));
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
      return `${y}-${pad(monthIn(packed))}`;
    case 'second':
      return `${dayText(y, packed)}T${minuteText(at)}:${secondText(at)}${zone}`;
    case 'hour':
    case 'minute':
      return `${dayText(y, packed)}T${minuteText(at)}${zone}`;
    default:
      return dayText(y, packed);
  }
}

const DATE =
  /^-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(?:0[1-9]|1[0-2]|2[1-9]|3\d|4[01])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?[~?%]?$/u;

/** True for the EDTF that this library writes: level 0 and 1 dates, seasons, unspecified digits, qualified dates, intervals. */
export function isEdtf(value: string): boolean {
  const parts = value.split('/');
  if (parts.length > 2) return false;
  return parts.every(
    (part) => (parts.length === 2 && (part === '..' || part === '')) || (DATE.test(part) && hasItsDay(part))
  );
}

/** False for the 31st of February. */
function hasItsDay(date: string): boolean {
  const [, year, month, day] = /^-?(\d{4})-(\d\d)-(\d\d)/u.exec(date) ?? [];
  return day === undefined || (Number(month) <= 12 && Number(day) <= daysIn(Number(year), Number(month)));
}
