import type { Amount, Frame } from '../frame.ts';
import { BREAK, COMMA, DASH, POINT, SLASH, SPACE } from '../tokens.ts';
import { isUnit } from '../unit.ts';
import { type Item, isNumber, isWord, reduce, senseOf } from './item.ts';

const CUT = COMMA | SLASH | BREAK | POINT | DASH;

/**
 * Counted units with a direction: "il y a 3 jours", "2 hours 10 minutes ago", "3天后", "in two weeks". A count without a direction is
 * no date ("1000 jours de lutte") and stays an amount, which later rules may still use ("the last 3 days").
 */
export function readAmounts(items: Item[]): void {
  for (let at = 0; at < items.length; at++) readAmount(items, at);
  for (let at = 0; at < items.length; at++) readDirection(items, at);
}

function readAmount(items: Item[], at: number): void {
  const amounts: Amount[] = [];
  let direction = 0;
  let end = at - 1;
  let next = at;
  while (next < items.length) {
    if (amounts.length > 0 && ((items[next]?.gap ?? 0) & (SLASH | BREAK | POINT)) !== 0) break;
    // "2 hours and 10 minutes"
    if (amounts.length > 0 && isWord(items[next], 'and') && isNumber(items[next + 1])) next += 1;
    const read = oneAmount(items, next, amounts.length === 0);
    if (read === null) break;
    amounts.push(read.amount);
    direction = read.direction || direction;
    end = read.end;
    next = end + 1;
  }
  if (amounts.length === 0) return;
  const frame = direction === 0 ? {} : { frame: distance(amounts, direction) };
  reduce(items, at, end, { amounts, ...frame, senses: items[at]?.senses ?? [] });
}

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
    const sense = unit.senses.find((one) => one.type === 'unit' && isUnit(one.name.replace(/[+-]$/u, '')));
    if (sense === undefined || unit.frame !== undefined) return null;
    const name = sense.name.replace(/[+-]$/u, '');
    if (!isUnit(name)) return null;
    const direction = sense.name.endsWith('-') ? -1 : sense.name.endsWith('+') ? 1 : 0;
    return { amount: { unit: name, count: number.value }, direction, end };
  };
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

const distance = (amounts: readonly Amount[], direction: number): Frame => ({
  distance: amounts.map(({ unit, count }) => ({ unit, count: count * direction }))
});

/** Words that turn an amount into a distance, before or after it; "dentro de 3 semanas", "3 semanas atrás", "3日以内". */
function readDirection(items: Item[], at: number): void {
  const item = items[at];
  if (item === undefined) return;
  let amounts = item.amounts;
  const bare = item.senses.find((sense) => sense.type === 'unit' && isUnit(sense.name));
  if (amounts === undefined && bare !== undefined && item.frame === undefined && isUnit(bare.name))
    amounts = [{ unit: bare.name, count: 1 }];
  if (amounts === undefined || item.frame !== undefined) return;
  const counted = item.amounts !== undefined;
  const before = (item.gap & CUT) === 0 ? items[at - 1] : undefined;
  const after = ((items[at + 1]?.gap ?? CUT) & CUT) === 0 ? items[at + 1] : undefined;
  const twice =
    items[at + 2] !== undefined && ((items[at + 2]?.gap ?? CUT) & ~SPACE) === 0 ? items[at + 2] : undefined;
  const directionAfter = (word: Item | undefined): number =>
    senseOf(word, 'ago', 'after') ? -1 : senseOf(word, 'in', 'after') ? 1 : 0;
  const directionBefore = senseOf(before, 'ago', 'before') ? -1 : senseOf(before, 'in', 'before') ? 1 : 0;
  const here = directionAfter(after);
  if (here !== 0) {
    const from = directionBefore === here ? at - 1 : at;
    reduce(items, from, at + 1, { frame: distance(amounts, here) });
    return;
  }
  // "3 days from now": the anchor is a word of its own.
  if (
    after !== undefined &&
    twice !== undefined &&
    senseOf(after, 'from') &&
    senseOf(twice, 'rel', 'second+0')
  ) {
    reduce(items, at, at + 2, { frame: distance(amounts, 1) });
    return;
  }
  if (directionBefore !== 0 && (counted || directionBefore === -1)) {
    // A unit alone after "vor"/"in" is too weak: "in Tagen".
    if (!counted) return;
    reduce(items, at - 1, at, { frame: distance(amounts, directionBefore) });
    return;
  }
  // "a week" alone is nothing; an amount stays for "the last 3 days".
  if (counted && isWord(before, 'within')) reduce(items, at - 1, at, { frame: distance(amounts, 1) });
}
