import type { Token } from '../tokens.ts';
import { readAmounts } from './amounts.ts';
import { attach } from './attach.ts';
import { readCalendarDates } from './calendar-dates.ts';
import { readClocks } from './clocks.ts';
import type { Item, Reading } from './item.ts';
import { readNumbers } from './numbers.ts';
import { readRanges } from './ranges.ts';
import { readShifts } from './shifts.ts';

/**
 * The grammar: tokens of one cluster to dates, by passes that each read one kind of shape and leave the rest. The order is the
 * only precedence there is: counts with a direction before times ("il y a 3 heures"), times before dates, names before modifiers.
 */
export function readCluster(tokens: readonly Token[], reading: Reading): readonly Item[] {
  const items: Item[] = tokens.map((token) => ({
    ...token,
    senses: token.senses.filter((sense) => sense.locale === reading.locale)
  }));
  readNumbers(items);
  readAmounts(items);
  readClocks(items, reading.text);
  readCalendarDates(items, reading);
  readShifts(items, reading);
  attach(items);
  readRanges(items, reading);
  return items.filter((item) => item.frame !== undefined);
}
