import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, SLASH } from '../tokens.ts';
import { across, type Item, isWord, itemAt, senseOf } from './item.ts';
import { unitSense } from './names.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/** "the last week *of May*": a period over a particle. */
export function periodFollows(items: readonly Item[], index: number): boolean {
  const glued = senseOf(items[index + 1], 'glue') !== undefined;
  const next = across(items, index, 1, CUT, 3);
  const frame = itemAt(items, next)?.frame;
  const period =
    isWord(itemAt(items, next), 'month', 'shift') ||
    // "of this month": "this" may be a particle too.
    (next > index + 1 &&
      isWord(itemAt(items, next - 1), 'shift') &&
      unitSense(itemAt(items, next)) !== null) ||
    ['month', 'quarter', 'half', 'year'].includes(frame?.rel?.unit ?? '') ||
    itemAt(items, next)?.frame?.month !== undefined ||
    frame?.year !== undefined ||
    frame?.quarter !== undefined ||
    frame?.century !== undefined ||
    frame?.season !== undefined;
  return (
    period &&
    (glued || frame?.rel !== undefined || (frame?.year ?? frame?.month ?? frame?.century) !== undefined)
  );
}

/** "day *of March*": the period of a unit that "last" stands before. */
export const ofPeriod = (items: readonly Item[], index: number): boolean =>
  (unitSense(itemAt(items, index)) !== null ||
    itemAt(items, index)?.frame?.weekday !== undefined ||
    itemAt(items, index)?.amounts?.length === 1) &&
  (isWord(items[index + 1], 'glue') || items[index + 1]?.frame?.year !== undefined) &&
  periodFollows(items, index);

/** "2015年の最後の週", "Temmuz'un son haftası": a period right before, over particles. */
export function periodPrecedes(items: readonly Item[], at: number): boolean {
  const frame = itemAt(items, across(items, at, -1, CUT, 2))?.frame;
  return (
    frame !== undefined &&
    frame.day === undefined &&
    frame.clock === undefined &&
    (frame.month !== undefined ||
      frame.year !== undefined ||
      ['month', 'quarter', 'year'].includes(frame.rel?.unit ?? ''))
  );
}
