import type { DateValue } from '../model/date-value.ts';

/** Attributes of a TIMEX3 element (ISO-TimeML, ISO 24617-1). */
export interface Timex3 {
  readonly type: 'DATE' | 'TIME' | 'DURATION';
  readonly value: string;
  readonly mod?: 'APPROX';
  readonly beginPoint?: string;
  readonly endPoint?: string;
}

const SEASONS: Readonly<Record<string, string>> = { '21': 'SP', '22': 'SU', '23': 'FA', '24': 'WI' };

/** TIMEX3 attributes of a date. An interval is a duration between two points; its value counts nothing and is `PXD`. */
export function toTimex3(date: Pick<DateValue, 'value'>): Timex3 {
  const approximate = date.value.endsWith('~');
  const value = date.value.replace(/~$/u, '');
  const [from = '', to] = value.split('/');
  if (to !== undefined)
    return {
      type: 'DURATION',
      value: 'PXD',
      ...(from === '..' ? {} : { beginPoint: plain(from) }),
      ...(to === '..' ? {} : { endPoint: plain(to) })
    };
  return {
    type: value.includes('T') ? 'TIME' : 'DATE',
    value: plain(value),
    ...(approximate ? { mod: 'APPROX' } : {})
  };
}

/** Seasons by TimeML's letters; decades and centuries by the digits that are known. */
function plain(value: string): string {
  const season = /^(-?\d{4})-(2[1-4])$/u.exec(value);
  if (season !== null) return `${season[1]}-${SEASONS[season[2] ?? ''] ?? ''}`;
  return value.replace(/X+$/u, '');
}
