/** What letters beside the name of a month say, and where they begin and end. */
export interface Lettered {
  readonly day: number | null;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

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

/**
 * "י"ט בחשוון תשפ"ה": days and years of the Hebrew calendar in letters, which stand for numbers; the year leaves out its five thousand. Null
 * where none are beside the name of the month from `start` to `end`.
 */
export function hebrewLetters(text: string, start: number, end: number): Lettered | null {
  const day = DAY.exec(text.slice(Math.max(0, start - 8), start));
  const year = YEAR.exec(text.slice(end, end + 12));
  const { written = '', tens = '', ones = '', one = '' } = day?.groups ?? {};
  const { hundreds = '', last = '' } = year?.groups ?? {};
  const count = sum(tens + ones + one);
  if ((day === null && year === null) || count > 30) return null;
  return {
    day: day === null ? null : count,
    year: year === null ? null : 5000 + sum(hundreds + last),
    start: start - written.length,
    end: end + (year?.[0].length ?? 0)
  };
}
