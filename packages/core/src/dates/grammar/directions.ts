import type { Amount, Frame } from '../frame.ts';
import { BREAK, COMMA, DASH, POINT, SLASH } from '../tokens.ts';
import { isUnit } from '../unit.ts';
import { gapAfterUnit } from './abbreviated.ts';
import { across, type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';

const CUT = COMMA | SLASH | BREAK | POINT | DASH;

/** A number written on to the word for a day of the month, which counts nothing. */
const isMarkedDay = (items: readonly Item[], at: number): boolean =>
  items[at]?.gap === 0 &&
  senseOf(items[at], 'mark', 'day.after') !== undefined &&
  !(isWord(items[at + 1], 'countafter') && items[at + 1]?.gap === 0);

const isLong = ({ unit }: Amount): boolean => unit === 'year' || unit === 'decade' || unit === 'century';

/** What a stopwatch shows. */
const isStopped = ({ unit, count }: Amount): boolean => unit === 'second' && !Number.isInteger(count);

/** So far ahead (`direction` 1) or back (−1). */
export const distance = (amounts: readonly Amount[], direction: number): Frame => ({
  distance: amounts.map(({ unit, count }) => ({ unit, count: count * direction }))
});

const finestDay = (amounts: readonly Amount[]): boolean =>
  !amounts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');

const afterward = (word: Item | undefined): number =>
  senseOf(word, 'ago', 'after') ? -1 : senseOf(word, 'in', 'after') ? 1 : 0;
const beforehand = (word: Item | undefined): number =>
  senseOf(word, 'ago', 'before') ? -1 : senseOf(word, 'in', 'before') ? 1 : 0;

/** "vor einer Woche" has a number; "semaine avant" alone has none and is taken only after the unit ("week ago" is not). */
export function readBareUnit(items: Item[], at: number): void {
  const item = items[at];
  const sense = item?.senses.find((one) => one.type === 'unit' && isUnit(one.name));
  if (item === undefined || sense === undefined || item.frame !== undefined || !isUnit(sense.name)) return;
  // Croatian "za vikend" is at the weekend.
  if (sense.name === 'weekend') return;
  const before = (item.gap & CUT) === 0 ? itemAt(items, at - 1) : undefined;
  const after = ((items[at + 1]?.gap ?? CUT) & CUT) === 0 ? items[at + 1] : undefined;
  const one = [{ unit: sense.name, count: 1 }];
  // "منذ عام 2018": the word for year leads in a year's number.
  const next = items[at + 1];
  if (senseOf(item, 'mark', 'year.before') !== undefined && isNumber(next) && next.digits === 4) return;
  // "через неделю", "неделю назад": directions beside which a unit needs no "one" are named by the data.
  // "the day after Christmas", "am Tag nach Ostern"
  const side = isWord(after, 'after') ? 1 : isWord(after, 'before') ? -1 : 0;
  if (sense.name === 'day' && side !== 0 && !isNumber(before)) {
    const target = itemAt(items, across(items, at + 1, 1, CUT, 2));
    if (isWord(target, 'holiday', 'weekday') || (isNumber(target) && target.digits > 0 && target.digits < 3))
      return reduce(items, at, at + 1, { frame: distance(one, side), anchored: true });
  }
  // "من الشهر المقبل": "of next month"
  if (isWord(after, 'shift') && !isWord(after, 'ago', 'in')) return;
  if (senseOf(after, 'bareunit') !== undefined && afterward(after) !== 0)
    reduce(items, at, at + 1, { frame: distance(one, afterward(after)) });
  else if (senseOf(before, 'bareunit') !== undefined && beforehand(before) !== 0)
    reduce(items, at - 1, at, { frame: distance(one, beforehand(before)) });
}

/** Words that turn an amount into a distance: "dentro de 3 semanas", "3 semanas atrás", "in about an hour", "2 days after Christmas". */
export function readDirection(
  items: Item[],
  at: number,
  end: number,
  amounts: readonly Amount[],
  reading: Reading
): void {
  const item = items[at];
  if (item === undefined) return;
  const stay = (): void => reduce(items, at, end, { amounts });
  let from = at;
  // "in about 5 hours"
  if ((item.gap & CUT) === 0 && isWord(itemAt(items, at - 1), 'approx')) from = at - 1;
  if (((items[from]?.gap ?? CUT) & CUT) === 0 && isWord(itemAt(items, from - 1), 'approx')) from -= 1;
  const before = ((items[from]?.gap ?? CUT) & CUT) === 0 ? itemAt(items, from - 1) : undefined;
  const behind = items[end + 1];
  const after =
    behind !== undefined && (gapAfterUnit(items[end], behind, reading) & CUT) === 0 ? behind : undefined;
  // "dalam sembilan bulan pertama 2024", "trong 9 tháng đầu năm": the first nine months of what follows
  const first =
    (after?.ordinal === true && after.value === 1) || senseOf(after, 'edge', 'start') !== undefined;
  if (first && !isWord(after, 'ago', 'in', 'before', 'after')) return stay();
  // "five days after a similar accident" counts from what is no date.
  const ofEvent =
    !reading.whole &&
    isWord(after, 'after', 'before') &&
    /^ \p{L}/u.test(reading.text.slice(after?.end, (after?.end ?? 0) + 2));
  const here = ofEvent ? 0 : afterward(after);
  const ahead = beforehand(before);
  // "within 2 weeks after today" lasts, "2 weeks after today" is a day.
  const within = isWord(before, 'within');
  // "las primeras 2 semanas de 2021" counts, "2 semanas desde hoy" has a direction: in Spanish "de" is from, and of.
  const ordered = before?.ordinal === true || isWord(before, 'ordinal', 'nth', 'shift');
  const onward = isWord(after, 'after') || (isWord(after, 'from') && !ordered);
  const anchor = isWord(after, 'before') ? -1 : onward ? 1 : 0;
  const next = after === undefined ? -1 : across(items, end + 1, 1, CUT, 2);
  const target = itemAt(items, next);
  // "3 Tage ab Montag" last, "over 3 dagen vanaf maandag" and "3 weken vanaf morgen" do not.
  const starts =
    isWord(after, 'starting') && ahead === 0 && !(isWord(after, 'from') && isWord(target, 'rel'));
  const lasts = isWord(before, 'lasting') || starts || (within && anchor > 0);
  if ((anchor !== 0 || lasts) && after !== undefined) {
    // Kept as an amount that looks at what follows: "two days after Christmas", "a week from tomorrow", "3 days starting Monday".
    if (
      (next > 0 && isWord(target, 'rel', 'weekday', 'holiday', 'month', 'shift')) ||
      // "after a similar accident" has an article.
      (isNumber(target) && (target.digits > 0 || target.ordinal === true || target.value > 1)) ||
      target?.stamp?.kind === 'date'
    ) {
      if (lasts && anchor >= 0) {
        const first = within || isWord(before, 'lasting') ? from - 1 : at;
        const last = anchor > 0 || isWord(after, 'starting', 'since') ? end + 1 : end;
        reduce(items, first, last, { amounts, lasting: true });
      } else reduce(items, at, end + 1, { frame: distance(amounts, anchor), anchored: true });
      return;
    }
  }
  // "今日から4日": so far from a day; "今日から3日間" lasts.
  const fromDay = isWord(before, 'fromafter') && isWord(itemAt(items, from - 2), 'rel') && item.gap === 0;
  if (fromDay && here === 0 && finestDay(amounts) && !isWord(after, 'withinafter'))
    return reduce(
      items,
      from - 1,
      end,
      isWord(after, 'countafter')
        ? { amounts, lasting: true }
        : { frame: distance(amounts, 1), anchored: true }
    );
  // "dalam tiga tahun terakhir", "trong ba năm qua"; "viimase kolme aasta jooksul": the last ones, not the coming.
  const ends = isWord(after, 'withinafter');
  if ((within || ends) && (senseOf(ends ? before : after, 'shift')?.value ?? 0) < 0) return stay();
  // "within two weeks": from the reference up to then; Vietnamese "trong hai tuần nữa" is in two weeks.
  const lasting = (first: number, last: number): void =>
    reduce(items, first, last, {
      frame: { rel: { unit: finestDay(amounts) ? 'day' : 'second', count: 0 }, lasting: amounts }
    });
  if (within && here <= 0) return lasting(from - 1, end);
  // "2週間以内": the word stands after the amount.
  if (ends) return lasting(at, end + 1);
  // "from 9:30 for 7 hours"
  if (isWord(before, 'lasting') && here === 0) {
    reduce(items, from - 1, end, { amounts, lasting: true });
    return;
  }
  // "önümüzdeki iki hafta içinde", in the next two weeks: the word in front says more. So it does in "binnen de komende 10 maanden terug".
  const shift = ahead === 0 ? (senseOf(before, 'shift')?.value ?? 0) : 0;
  // "katika miaka mitatu iliyopita", "در سه سال گذشته": in the last three years; without "in" they are three years ago.
  if (here < 0 && (ahead > 0 || isWord(before, 'lead')) && isWord(after, 'shift') && finestDay(amounts))
    return stay();
  if ((here > 0 && ahead === 0 && isWord(before, 'shift')) || (here < 0 && shift > 0)) stay();
  else if (here !== 0)
    reduce(items, ahead === here ? from - 1 : at, end + 1, {
      frame: distance(amounts, here),
      told: senseOf(after, here > 0 ? 'in' : 'ago', 'after')?.caution === true
    });
  // "in the two days following"
  else if (isWord(after, 'shift') && !isWord(before, 'within')) stay();
  // "na 10 uur" is after ten o'clock, "u 8 sati" at eight.
  else if (isWord(before, 'after', 'clock') && isWord(items[end], 'clock')) return;
  // "Nach 40 Jahren Ehe" and "in 10.8 seconds" tell a story, unless the text is said to be a date.
  else if (ahead !== 0)
    reduce(items, from - 1, end, {
      frame: distance(amounts, ahead),
      weak: (isWord(before, 'after') && !reading.message) || amounts.some(isStopped),
      told: senseOf(before, 'in', 'before')?.caution === true && amounts.every(isLong)
    });
  // Korean "지난 18일" is the 18th, "지난 3일간" three days.
  else if (isWord(before, 'lead') && isWord(before, 'shift') && isMarkedDay(items, end)) return;
  // "今から2週間", "अब से दो सप्ताह": counted from a day, "from" behind it
  else if (
    isWord(before, 'fromafter') &&
    isWord(itemAt(items, at - 2), 'rel') &&
    !isWord(after, 'toafter', 'untilafter')
  )
    reduce(items, from - 1, end, { frame: distance(amounts, 1), anchored: true });
  else if (
    isWord(before, 'shift', 'nth', 'ordinal') ||
    isWord(after, 'shift', 'nth') ||
    before?.ordinal === true
  )
    stay();
}
