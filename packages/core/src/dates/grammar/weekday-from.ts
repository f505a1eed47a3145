import type { Frame } from '../frame.ts';
import { SPACE } from '../tokens.ts';
import { namesDay } from './edges.ts';
import { across, type Item, isWord, itemAt, reduce } from './item.ts';

/** "the third Tuesday after Christmas", "the Monday after Easter", "am ersten Sonntag nach dem 6. Januar": a weekday counted from a day. */
export function readWeekdayFrom(items: Item[], at: number): void {
  const { frame } = items[at] ?? {};
  const word = items[at + 1];
  if (frame?.weekday === undefined || word?.gap !== SPACE || !isWeekday(frame)) return;
  const way = isWord(word, 'after') ? 1 : isWord(word, 'before') ? -1 : 0;
  const index = way === 0 ? -1 : across(items, at + 1, 1, ~SPACE, 2);
  const day = itemAt(items, index)?.frame;
  if (day === undefined || !namesDay(day) || day.nth !== undefined) return;
  // "died on Tuesday after 3 May": but for a holiday the weekday has its number.
  if (frame.nth === undefined && day.holiday === undefined) return;
  const { weekday, nth = 1 } = frame;
  reduce(items, at, index, { frame: { ...day, weekday, nth: nth * way, nthUnit: 'weekday', beyond: true } });
}

const isWeekday = (frame: Frame): boolean =>
  Object.keys(frame).every((key) => key === 'weekday' || key === 'nth' || key === 'nthUnit');
