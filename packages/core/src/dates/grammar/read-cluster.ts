import { DASH, OTHER_MARK, type Token } from '../tokens.ts';
import { typeBits } from '../type-bits.ts';
import { readAmounts } from './amounts.ts';
import { attach } from './attach.ts';
import { readCalendarDates } from './calendar-dates.ts';
import { readClocks } from './clocks.ts';
import { each, FIGURES, type Item, type Reading, UNREAD, unread } from './item.ts';
import { readLists } from './lists.ts';
import { doubtNamesakes } from './namesakes.ts';
import { readNumbers } from './numbers.ts';
import { readRanges } from './ranges.ts';
import { readShifts } from './shifts.ts';
import { readDashed } from './stamp-dates.ts';

/** The types of words without which a pass has nothing to do. */
const NUMBERS = typeBits('number', 'ordinal', 'ordinalmark', 'ordinalprefix');
const AMOUNTS = typeBits('unit', 'two');
/** What the figures of a cluster are, beside the types of its words and `FIGURES`. */
const STAMPS = typeBits('stamp');
const CLOCK_WORDS = typeBits(
  'clock',
  'at',
  'meridiem',
  'clockpast',
  'clockplus',
  'clockside',
  'clockafter',
  'approx',
  'zone'
);

/**
 * The grammar: tokens of one cluster to dates, by passes that each read one kind of shape and leave the rest. The order is the
 * only precedence there is: counts with a direction before times ("il y a 3 heures"), times before dates, names before modifiers.
 */
export function readCluster(tokens: readonly Token[], reading: Reading): readonly Item[] {
  const items: Item[] = [];
  let mask = 0;
  let gaps = 0;
  let timed = false;
  for (const token of tokens) {
    const item = itemOf(token, reading.locale, reading.text);
    mask |= item.mask;
    gaps |= token.gap;
    const { stamp } = token;
    // A Roman numeral has a value and no digits.
    if (!Number.isNaN(token.value)) mask |= FIGURES;
    timed = timed || stamp?.kind === 'time' || (stamp?.kind === 'short' && stamp.separator === '.');
    items.push(item);
  }
  if ((gaps & DASH) !== 0 && (mask & FIGURES) !== 0) each(items, reading, readDashed);
  if ((mask & NUMBERS) !== 0) readNumbers(items, reading);
  if ((mask & AMOUNTS) !== 0) readAmounts(items, reading);
  if (timed || reading.whole || reading.pointed === true || (mask & CLOCK_WORDS) !== 0)
    readClocks(items, reading);
  readCalendarDates(items, reading, mask);
  readShifts(items, reading, mask);
  if (items.length > 1) {
    attach(items, reading);
    readLists(items, reading, mask, gaps);
    readRanges(items, reading, mask, gaps);
  }
  doubtNamesakes(items, reading, mask);
  return items.filter(
    ({ frame }) => frame !== undefined && (frame.zone === undefined || frame.clock !== undefined)
  );
}

const APOSTROPHE = /['’‘]/u;

/** A token with its senses in one language. */
function itemOf(token: Token, locale: number, text: string): Item {
  let mask = 0;
  let kept = 0;
  for (const sense of token.senses) {
    if (sense.locale !== locale) continue;
    mask |= sense.bit;
    kept += 1;
  }
  const senses =
    kept === 0
      ? UNREAD.senses
      : kept === token.senses.length
        ? token.senses
        : token.senses.filter((sense) => sense.locale === locale);
  const { start, end, value, digits, stamp } = token;
  if (stamp !== null) mask |= STAMPS;
  // Dutch "'s avonds", "mars '19": the apostrophe belongs to the word.
  const gap =
    (token.gap & OTHER_MARK) !== 0 && APOSTROPHE.test(text.charAt(start - 1))
      ? token.gap & ~OTHER_MARK
      : token.gap;
  // A word with a value of its own is a Roman numeral.
  const ordinal = digits === 0 && !Number.isNaN(value) ? true : undefined;
  return unread(start, end, gap, senses, mask, value, digits, ordinal, stamp);
}
