import type { Amount, Frame } from '../frame.ts';
import { BREAK, COMMA, DASH, POINT, SLASH, SPACE } from '../tokens.ts';
import { isUnit } from '../unit.ts';
import { across, type Item, isNumber, isWord, itemAt, type Reading, reduce, senseOf, sweep } from './item.ts';

const CUT = COMMA | SLASH | BREAK | POINT | DASH;

/**
 * Counted units with a direction: "il y a 3 jours", "2 hours 10 minutes ago", "3天后", "in two weeks". A count without a direction is
 * no date ("1000 jours de lutte") and stays an amount, which later rules may still use ("the last 3 days").
 */
export function readAmounts(items: Item[], reading: Reading): void {
  for (let at = 0; at < items.length; at++) readDecimal(items, at, reading);
  sweep(items, (at) => readAmount(items, at, reading));
  if (reading.whole) for (let at = 0; at + 1 < items.length; at++) chain(items, at);
}

/** "2 days ago 3 hours ago", where the text is said to be one date: they add up. */
function chain(items: Item[], at: number): void {
  const one = distanceOf(items[at]);
  for (let next = items[at + 1]; one.length > 0; next = items[at + 1]) {
    const two = distanceOf(next);
    if (two.length === 0 || ((next?.gap ?? CUT) & (CUT & ~COMMA)) !== 0 || one[0]?.count === 0) return;
    if (Math.sign(one[0]?.count ?? 0) !== Math.sign(two[0]?.count ?? 0)) return;
    one.push(...two);
    reduce(items, at, at + 1, { frame: { distance: [...one] } });
  }
}

/** The distance of a frame that states nothing else. */
const distanceOf = (item: Item | undefined): Amount[] =>
  item?.frame?.distance !== undefined && item.anchored !== true && Object.keys(item.frame).length === 1
    ? [...item.frame.distance]
    : [];

const DECIMAL = /^\d{1,3}[.,]\d{1,2}$/u;
const FRACTION = /^([1-3])\/([24])$/u;

/** "2,5 hours", "1/2 hour": before a unit a decimal or a fraction is a count. */
function readDecimal(items: Item[], at: number, { text, pointed }: Reading): void {
  const item = items[at];
  const unit = items[at + 1];
  if (item?.stamp === undefined || item.stamp === null || unit === undefined) return;
  if ((unit.gap & CUT) !== 0 || !isWord(unit, 'unit')) return;
  const written = text.slice(item.start, item.end);
  // "14.05 uur": where decimals have a comma, this is a time of day.
  if (pointed === true && item.stamp.separator === '.' && item.stamp.widths[1] === 2 && isWord(unit, 'clock'))
    return;
  const [, over, under] = FRACTION.exec(written) ?? [];
  const value =
    over !== undefined && under !== undefined
      ? Number(over) / Number(under)
      : DECIMAL.test(written)
        ? Number(written.replace(',', '.'))
        : Number.NaN;
  if (!Number.isNaN(value)) items[at] = { ...item, stamp: null, value, digits: 1 };
}

function readAmount(items: Item[], at: number, reading: Reading): void {
  const amounts: Amount[] = [];
  let direction = 0;
  let end = at - 1;
  let next = at;
  while (next < items.length) {
    if (amounts.length > 0 && ((itemAt(items, next)?.gap ?? 0) & (SLASH | BREAK | POINT)) !== 0) break;
    // "2 hours and 10 minutes"
    if (amounts.length > 0 && isWord(itemAt(items, next), 'and') && isNumber(items[next + 1])) next += 1;
    const read = oneAmount(items, next, amounts.length === 0);
    if (read === null) break;
    amounts.push(read.amount);
    direction = read.direction || direction;
    end = read.end;
    next = end + 1;
  }
  const { length } = amounts;
  if (length === 0) {
    readBareUnit(items, at);
    return;
  }
  // "+1 hour", "-3y"; from a date: "now + 2 hours", "2023-12-29 -10 days"
  const [, sign, apart] =
    (reading.whole && /(?:^\s*|\s)([+-])( ?)$/u.exec(reading.text.slice(0, items[at]?.start))) || [];
  const before = itemAt(items, at - 1);
  const signed =
    sign !== undefined && direction === 0 && (before === undefined || apart === '' || isDay(before));
  if (signed) direction = sign === '+' ? 1 : -1;
  // "গত তিন বছরে", "முதல் ஒன்பது மாதங்களில்": in the last three years, in the first nine months. The word in front says more than the ending.
  else if (isWord(before, 'shift', 'nth', 'ordinal') && (items[at]?.gap ?? CUT) === SPACE) direction = 0;
  if (direction !== 0)
    reduce(items, at, end, {
      frame: distance(amounts, direction),
      anchored: signed && before !== undefined
    });
  else readDirection(items, at, end, amounts, reading);
}

/** A word for a day or the present, or a date in numbers. */
const isDay = (item: Item): boolean => isWord(item, 'rel') || item.stamp?.kind === 'date';

interface OneAmount {
  readonly amount: Amount;
  readonly direction: number;
  readonly end: number;
}

function oneAmount(items: readonly Item[], at: number, first: boolean): OneAmount | null {
  const item = items[at];
  if (item === undefined) return null;
  const pair = (number: Item | undefined, unit: Item | undefined, end: number): OneAmount | null => {
    if (!isNumber(number) || number.ordinal || unit === undefined) return null;
    if (number.digits === 4 && number.value > 1500 && number.value < 2200) return null;
    // "07年" is a year, "8月1日" a day.
    // Korean "9월" is September: another word counts months.
    if (senseOf(unit, 'mark', 'month.after') !== undefined && number.digits > 0 && unit.gap === 0)
      return null;
    if (number.digits === 2 && number.value < 10 && senseOf(unit, 'mark', 'year.after')) return null;
    if (isDatePart(items, end - 1)) return null;
    // "ngày 3 tháng trước": the third of last month
    if (
      senseOf(unit, 'unit', 'month') !== undefined &&
      senseOf(itemAt(items, end - 2), 'mark', 'day.before') !== undefined
    )
      return null;
    const sense = unit.senses.find((one) => one.type === 'unit' && isUnit(one.name.replace(/[+-]$/u, '')));
    if (sense === undefined || unit.frame !== undefined) return null;
    const name = sense.name.replace(/[+-]$/u, '');
    if (!isUnit(name)) return null;
    const direction = sense.name.endsWith('-') ? -1 : sense.name.endsWith('+') ? 1 : 0;
    return { amount: { unit: name, count: number.value }, direction, end };
  };
  // A dual names its count: "يومين" is two days.
  const dual = senseOf(item, 'two')?.name ?? '';
  if (isUnit(dual)) return { amount: { unit: dual, count: 2 }, direction: 0, end: at };
  const next = items[at + 1];
  if (isNumber(item) && next !== undefined && (next.gap & CUT) === 0) {
    const plain = pair(item, next, at + 1);
    if (plain !== null) {
      // "3年5月" is a date, "3年前" a distance: a unit word that marks a date part needs the direction beside it.
      return plain;
    }
    // "two more days", "3 full weeks"
    if (isWord(next, 'countglue') && ((items[at + 2]?.gap ?? CUT) & CUT) === 0)
      return pair(item, items[at + 2], at + 2);
  }
  // Units written before their number: "siku 3", and alone with a direction: "a week ago" has "a" as number 1.
  if (first && isWord(item, 'unit') && isNumber(next) && (next.gap & CUT) === 0 && isWord(item, 'unitfirst'))
    return pair(next, item, at + 1);
  return null;
}

/** In "2019年8月1日之后" neither months nor days are counted: number and mark, side by side, twice. */
function isDatePart(items: readonly Item[], at: number): boolean {
  const marked = (number: number, name: string): boolean =>
    isNumber(items[number]) &&
    items[number + 1]?.gap === 0 &&
    senseOf(items[number + 1], 'mark', name) !== undefined;
  return (
    (marked(at, 'month.after') && items[at + 2]?.gap === 0 && marked(at + 2, 'day.after')) ||
    (marked(at, 'day.after') && items[at]?.gap === 0 && marked(at - 2, 'month.after'))
  );
}

/** A number written on to the word for a day of the month, which counts nothing. */
const isMarkedDay = (items: readonly Item[], at: number): boolean =>
  items[at]?.gap === 0 &&
  senseOf(items[at], 'mark', 'day.after') !== undefined &&
  !(isWord(items[at + 1], 'countafter') && items[at + 1]?.gap === 0);

/** What a stopwatch shows. */
const isStopped = ({ unit, count }: Amount): boolean => unit === 'second' && !Number.isInteger(count);

const distance = (amounts: readonly Amount[], direction: number): Frame => ({
  distance: amounts.map(({ unit, count }) => ({ unit, count: count * direction }))
});

const finestDay = (amounts: readonly Amount[]): boolean =>
  !amounts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');

const afterward = (word: Item | undefined): number =>
  senseOf(word, 'ago', 'after') ? -1 : senseOf(word, 'in', 'after') ? 1 : 0;
const beforehand = (word: Item | undefined): number =>
  senseOf(word, 'ago', 'before') ? -1 : senseOf(word, 'in', 'before') ? 1 : 0;

/** "vor einer Woche" has a number; "semaine avant" alone has none and is taken only after the unit ("week ago" is not). */
function readBareUnit(items: Item[], at: number): void {
  const item = items[at];
  const sense = item?.senses.find((one) => one.type === 'unit' && isUnit(one.name));
  if (item === undefined || sense === undefined || item.frame !== undefined || !isUnit(sense.name)) return;
  const before = (item.gap & CUT) === 0 ? itemAt(items, at - 1) : undefined;
  const after = ((items[at + 1]?.gap ?? CUT) & CUT) === 0 ? items[at + 1] : undefined;
  const one = [{ unit: sense.name, count: 1 }];
  // "منذ عام 2018": the word for year leads in a year's number.
  const next = items[at + 1];
  if (senseOf(item, 'mark', 'year.before') !== undefined && isNumber(next) && next.digits === 4) return;
  // "через неделю", "неделю назад": directions beside which a unit needs no "one" are named by the data.
  // "من الشهر المقبل": "of next month"
  if (isWord(after, 'shift') && !isWord(after, 'ago', 'in')) return;
  if (senseOf(after, 'bareunit') !== undefined && afterward(after) !== 0)
    reduce(items, at, at + 1, { frame: distance(one, afterward(after)) });
  else if (senseOf(before, 'bareunit') !== undefined && beforehand(before) !== 0)
    reduce(items, at - 1, at, { frame: distance(one, beforehand(before)) });
}

/** Words that turn an amount into a distance: "dentro de 3 semanas", "3 semanas atrás", "in about an hour", "2 days after Christmas". */
function readDirection(
  items: Item[],
  at: number,
  end: number,
  amounts: readonly Amount[],
  reading: Reading
): void {
  const item = items[at];
  if (item === undefined) return;
  let from = at;
  // "in about 5 hours"
  if ((item.gap & CUT) === 0 && isWord(itemAt(items, at - 1), 'approx')) from = at - 1;
  if (((items[from]?.gap ?? CUT) & CUT) === 0 && isWord(itemAt(items, from - 1), 'approx')) from -= 1;
  const before = ((items[from]?.gap ?? CUT) & CUT) === 0 ? itemAt(items, from - 1) : undefined;
  const after = ((items[end + 1]?.gap ?? CUT) & CUT) === 0 ? items[end + 1] : undefined;
  // "dalam sembilan bulan pertama 2024", "trong 9 tháng đầu năm": the first nine months of what follows
  const first =
    (after?.ordinal === true && after.value === 1) || senseOf(after, 'edge', 'start') !== undefined;
  if (first && !isWord(after, 'ago', 'in', 'before', 'after')) return reduce(items, at, end, { amounts });
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
  if ((within || ends) && (senseOf(ends ? before : after, 'shift')?.value ?? 0) < 0)
    return reduce(items, at, end, { amounts });
  // "within two weeks": from the reference up to then; Vietnamese "trong hai tuần nữa" is in two weeks.
  if (within && here <= 0) {
    reduce(items, from - 1, end, {
      frame: { rel: { unit: finestDay(amounts) ? 'day' : 'second', count: 0 }, lasting: amounts }
    });
    return;
  }
  // "2週間以内": the word stands after the amount.
  if (isWord(after, 'withinafter')) {
    const start: Frame = { rel: { unit: finestDay(amounts) ? 'day' : 'second', count: 0 } };
    reduce(items, at, end + 1, { frame: { ...start, lasting: amounts } });
    return;
  }
  // "from 9:30 for 7 hours"
  if (isWord(before, 'lasting') && here === 0) {
    reduce(items, from - 1, end, { amounts, lasting: true });
    return;
  }
  // "önümüzdeki iki hafta içinde", in the next two weeks: the word in front says more. So it does in "binnen de komende 10 maanden terug".
  const shift = ahead === 0 ? (senseOf(before, 'shift')?.value ?? 0) : 0;
  // "katika miaka mitatu iliyopita", "در سه سال گذشته": in the last three years; without "in" they are three years ago.
  if (here < 0 && (ahead > 0 || isWord(before, 'lead')) && isWord(after, 'shift') && finestDay(amounts))
    return reduce(items, at, end, { amounts });
  if ((here > 0 && ahead === 0 && isWord(before, 'shift')) || (here < 0 && shift > 0))
    reduce(items, at, end, { amounts });
  else if (here !== 0)
    reduce(items, ahead === here ? from - 1 : at, end + 1, { frame: distance(amounts, here) });
  // "in the two days following"
  else if (isWord(after, 'shift') && !isWord(before, 'within')) reduce(items, at, end, { amounts });
  // "na 10 uur" is after ten o'clock.
  else if (isWord(before, 'after') && isWord(items[end], 'clock')) return;
  // "Nach 40 Jahren Ehe" and "in 10.8 seconds" tell a story, unless the text is said to be a date.
  else if (ahead !== 0)
    reduce(items, from - 1, end, {
      frame: distance(amounts, ahead),
      weak: (isWord(before, 'after') && !reading.message) || amounts.some(isStopped)
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
    reduce(items, at, end, { amounts });
}
