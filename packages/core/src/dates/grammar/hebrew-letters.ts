import type { Frame } from '../frame.ts';
import { type Item, itemAt, reduce } from './item.ts';

/** The letters as numbers, by Unicode order; the five final forms count as the others do. */
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('אבגדהוזחטיךכלםמןנסעףפץצקרשת', (letter, at) => [
    letter,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 20, 30, 40, 40, 50, 50, 60, 70, 80, 80, 90, 90, 100, 200, 300, 400][
      at
    ] ?? 0
  ])
);

/** A mark stands before the last letter, or behind a single one: י"ט, כ׳. */
const DAY = /(?:^|[^א-ת"״'׳])(?<written>(?:(?<tens>[א-ת])["״”](?<ones>[א-ת])|(?<one>[א-ת])['׳’]) ב?)$/u;
const YEAR = /^[ ,]{1,2}(?:ה['׳’])?(?<hundreds>ת[א-ת]{0,2})["״”](?<last>[א-ת])(?![א-ת])/u;

const sum = (letters: string): number =>
  Array.from(letters, (letter) => VALUES[letter] ?? 0).reduce((all, value) => all + value, 0);

/** "י"ט בחשוון תשפ"ה": days and years of the Hebrew calendar in letters, which stand for numbers; the year leaves out its five thousand. */
export function readHebrewLetters(items: Item[], at: number, frame: Frame, text: string): boolean {
  const item = items[at];
  if (item === undefined) return false;
  const day = DAY.exec(text.slice(Math.max(0, item.start - 8), item.start));
  const year = YEAR.exec(text.slice(item.end, item.end + 12));
  if (day === null && year === null) return false;
  const { written = '', tens = '', ones = '', one = '' } = day?.groups ?? {};
  const { hundreds = '', last = '' } = year?.groups ?? {};
  const count = sum(tens + ones + one);
  if (day !== null && count > 30) return false;
  const start = item.start - written.length;
  const end = item.end + (year?.[0].length ?? 0);
  let to = at;
  while ((items[to + 1]?.start ?? end) < end) to += 1;
  let from = at;
  while ((itemAt(items, from - 1)?.start ?? -1) >= start) from -= 1;
  reduce(items, from, to, {
    start,
    end,
    frame: {
      ...frame,
      ...(day === null ? {} : { day: count }),
      ...(year === null ? {} : { year: 5000 + sum(hundreds + last) })
    }
  });
  return true;
}
