import type { Calendar } from '../../src/model/date-value.ts';
import { emptyEntry, type LocaleEntry } from './locale-entry.ts';

/** The calendars beside the Gregorian that the news of a language uses, by the language. */
const USED: Readonly<Record<string, readonly string[]>> = {
  fa: ['persian', 'islamic'],
  ps: ['persian', 'islamic'],
  ar: ['islamic', 'persian'],
  ur: ['islamic'],
  sd: ['islamic'],
  tr: ['islamic'],
  az: ['islamic'],
  ms: ['islamic'],
  id: ['islamic'],
  en: ['islamic', 'persian', 'hebrew'],
  fr: ['islamic'],
  he: ['hebrew', 'islamic'],
  am: ['ethiopic'],
  hi: ['indian']
};

/** The ids of the calendars in BCP 47 (`ca`). */
export const calendarIds: Readonly<Record<string, Calendar>> = {
  persian: 'persian',
  islamic: 'islamic-umalqura',
  hebrew: 'hebrew',
  ethiopic: 'ethiopic',
  indian: 'indian'
};

/**
 * The calendars that are somebody's own: the modules of these languages bring their arithmetic along. Others that name their months, such as
 * English, read them where one of these is known too.
 */
const OWN: Readonly<Record<string, readonly Calendar[]>> = {
  fa: ['islamic-umalqura', 'persian'],
  ps: ['islamic-umalqura', 'persian'],
  ar: ['islamic-umalqura'],
  ur: ['islamic-umalqura'],
  sd: ['islamic-umalqura'],
  he: ['hebrew'],
  am: ['ethiopic'],
  hi: ['indian']
};
export const systemsOf = (code: string): readonly Calendar[] => OWN[code] ?? [];

/** Month names of those calendars, as Intl (ICU) writes them. */
export function calendarMonths(code: string): LocaleEntry {
  const calendars: Record<string, string[][]> = {};
  for (const id of USED[code] ?? []) calendars[id] = namesOf(code, id);
  return { ...emptyEntry(), calendars };
}

function namesOf(code: string, id: string): string[][] {
  const length = id === 'ethiopic' || id === 'hebrew' ? 13 : 12;
  const names: Set<string>[] = Array.from({ length }, () => new Set());
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(`${code}-u-ca-${calendarIds[id] ?? id}-nu-latn`, {
      year: 'numeric',
      month: style,
      day: 'numeric',
      timeZone: 'UTC'
    });
    const english = new Intl.DateTimeFormat(`en-u-ca-${calendarIds[id] ?? id}-nu-latn`, {
      month: 'long',
      timeZone: 'UTC'
    });
    // Four years of days see every month of every calendar, leap months included.
    const order: string[] = id === 'hebrew' ? HEBREW : [];
    let position = -1;
    let last = '';
    for (let day = 0; day < 1500; day++) {
      const date = new Date(Date.UTC(2020, 0, 1 + day));
      const parts = format.formatToParts(date);
      const name = parts.find((part) => part.type === 'month')?.value ?? '';
      const key = english.format(date);
      if (order.length > 0) position = order.indexOf(key === 'Adar' ? 'Adar II' : key);
      else if (key !== last) position = firstMonth(id) === key ? 0 : position < 0 ? -1 : position + 1;
      last = key;
      if (position >= 0 && !/^\d+$/u.test(name)) names[position]?.add(name);
      if (position === 6 && id === 'hebrew') names[5]?.delete(name);
    }
  }
  return names.map((set) => [...set]);
}

const HEBREW = [
  'Tishri',
  'Heshvan',
  'Kislev',
  'Tevet',
  'Shevat',
  'Adar I',
  'Adar II',
  'Nisan',
  'Iyar',
  'Sivan',
  'Tamuz',
  'Av',
  'Elul'
];

const firstMonth = (id: string): string =>
  ({ persian: 'Farvardin', islamic: 'Muharram', ethiopic: 'Meskerem', indian: 'Chaitra' })[id] ?? '';
