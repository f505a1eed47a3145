import type { Frame } from '../frame.ts';

export const isMonth = (value: number): boolean => value >= 1 && value <= 12;
export const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** A year of two digits leaves its century open. */
export const yearOf = (value: number, width: number): Frame =>
  width === 4 || value > 99 ? { year: value } : { year: value, shortYear: true };

/** True where a frame states a year and nothing else. */
export const onlyYear = (frame: Frame): boolean =>
  Object.keys(frame).every(
    (key) => key === 'year' || key === 'shortYear' || key === 'yearShift' || key === 'calendarId'
  );
