import {
  CalendarDate,
  type Calendar as CalendarRules,
  EthiopicCalendar,
  GregorianCalendar,
  HebrewCalendar,
  IndianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar
} from '@internationalized/date';
import type { Calendar } from '../model/date-value.ts';
import { hebrewLetters, type Lettered } from './hebrew-letters.ts';

/** A calendar as the resolver uses it. The languages whose own calendar it is bring it along, so a bundle of others holds none. */
export interface CalendarSystem {
  readonly id: Calendar;
  /** Year of this calendar that contains the first of January of the Gregorian year, for years that a text leaves out. */
  yearNear(gregorianYear: number): number;
  /**
   * Gregorian year, month (1–12) and day of a date of this calendar; null when the calendar has no such date. `month` is the
   * position in the list of month names of the locale.
   */
  toGregorian(year: number, month: number, day: number): readonly [number, number, number] | null;
  /** The day and the year that letters beside the name of a month from `start` to `end` stand for. */
  readonly readLetters?: (text: string, start: number, end: number) => Lettered | null;
}

const EARLIEST = 1000;
const LATEST = 2500;

const gregorian = /* @__PURE__ */ new GregorianCalendar();

const convert =
  (rules: CalendarRules, monthOf: (year: number, month: number) => number = (_, month) => month) =>
  (year: number, month: number, day: number): readonly [number, number, number] | null => {
    if (year < 1 || year > 9999) return null;
    const date = new CalendarDate(rules, year, monthOf(year, month), day);
    if (date.year !== year || date.day !== day) return null;
    const { era, year: y, month: m, day: d } = gregorian.fromJulianDay(rules.toJulianDay(date));
    // "2 Nisan 2025" is a Turkish April: a year far from all that news tells of is of another calendar.
    return era === 'BC' || y < EARLIEST || y > LATEST ? null : [y, m, d];
  };

/** Solar Hijri. */
export const persian: CalendarSystem = {
  id: 'persian',
  yearNear: (year) => year - 622,
  toGregorian: /* @__PURE__ */ convert(/* @__PURE__ */ new PersianCalendar())
};

/** Hijri, as Umm al-Qura counts it. Printed dates can differ by one day. */
export const islamic: CalendarSystem = {
  id: 'islamic-umalqura',
  yearNear: (year) => Math.round(((year - 622) * 33) / 32),
  toGregorian: /* @__PURE__ */ convert(/* @__PURE__ */ new IslamicUmalquraCalendar())
};

const isHebrewLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/**
 * Hebrew. The list of month names starts with Tishri and has Adar I as 6 and Adar (II) as 7; in a common year Adar is the
 * sixth month, so the later names move up by one.
 */
export const hebrew: CalendarSystem = {
  id: 'hebrew',
  yearNear: (year) => year + 3760,
  toGregorian: /* @__PURE__ */ convert(/* @__PURE__ */ new HebrewCalendar(), (year, month) =>
    isHebrewLeap(year) || month < 7 ? month : month - 1
  ),
  readLetters: hebrewLetters
};

/** Ethiopic (Amete Mihret). */
export const ethiopic: CalendarSystem = {
  id: 'ethiopic',
  yearNear: (year) => year - 8,
  toGregorian: /* @__PURE__ */ convert(/* @__PURE__ */ new EthiopicCalendar())
};

/** Indian national (Saka). */
export const indian: CalendarSystem = {
  id: 'indian',
  yearNear: (year) => year - 79,
  toGregorian: /* @__PURE__ */ convert(/* @__PURE__ */ new IndianCalendar())
};
