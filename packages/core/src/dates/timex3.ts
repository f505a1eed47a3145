import type { DateValue } from '../model/date-value.ts';
import { timexValue } from '../model/timex-value.ts';

/** Attributes of a TIMEX3 element (ISO-TimeML, ISO 24617-1). */
export interface Timex3 {
  readonly type: 'DATE' | 'TIME' | 'DURATION';
  readonly value: string;
  readonly mod?: 'APPROX';
  readonly beginPoint?: string;
  readonly endPoint?: string;
}

/**
 * TIMEX3 attributes of a date. An interval is a duration between two points, as long as its days where both are known.
 *
 * @example toTimex3({ value: '2024-11-03/2024-11-05' }) // { type: 'DURATION', value: 'P3D', beginPoint: '2024-11-03', endPoint: '2024-11-05' }
 */
export function toTimex3(date: Pick<DateValue, 'value'>): Timex3 {
  const { type, value, mod, ends } = timexValue(date.value);
  const [first, second] = ends;
  const points = /^(?:\.\.)?\//u.test(date.value) ? [undefined, first] : [first, second];
  const [beginPoint, endPoint] = points;
  return {
    type,
    value,
    ...(mod === null ? {} : { mod }),
    ...(beginPoint === undefined ? {} : { beginPoint }),
    ...(endPoint === undefined ? {} : { endPoint })
  };
}
