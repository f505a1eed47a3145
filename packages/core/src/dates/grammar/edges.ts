import type { Edge, Frame } from '../frame.ts';
import { BRACKET, BREAK, COLON, COMMA, DASH, OTHER_MARK, POINT, SLASH } from '../tokens.ts';
import { across, type Item, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';
import { unitSense } from './names.ts';

const CUT = COMMA | SLASH | BREAK | COLON | BRACKET | OTHER_MARK | DASH;

/** "fin novembre", "mid-March", "early 2024", "月初", "end of next week", "rest of the year". */
export function readEdge(items: Item[], at: number, { message }: Reading): void {
  const item = items[at];
  const sense = senseOf(item, 'edge');
  if (item === undefined || sense === undefined || item.frame !== undefined) return;
  const edge = sense.name as Edge;
  // "It may be late. March on!"
  const right = across(items, at, 1, (CUT | POINT) & ~DASH);
  const target = itemAt(items, right);
  // "mes 2018 dhe 2020", "2018 અને 2020 વચ્ચે": the word for the middle is that for between too.
  if (isWord(item, 'between') && isWord(items[right + 1], 'and')) return;
  if (isWord(item, 'betweenafter') && isWord(itemAt(items, at - 2), 'and')) return;
  if (edge === 'eve' || edge === 'morrow') {
    if (target !== undefined && namesDay(target.frame))
      reduce(items, at, right, { frame: { ...target.frame, edge } });
    return;
  }
  if (target?.frame !== undefined && target.frame.edge === undefined && !isClockOnly(target.frame)) {
    // "later in the first half" is of a match, too.
    const weak = target.weak === true && target.frame.half !== undefined;
    reduce(items, at, right, { frame: { ...target.frame, edge }, weak });
    return;
  }
  const before = itemAt(items, at - 1);
  if (
    before?.frame !== undefined &&
    (item.gap & CUT) === 0 &&
    before.frame.edge === undefined &&
    !isClockOnly(before.frame) &&
    // "2018'den daha sonra" is after it, "bu ay daha sonra" in it.
    !(before.frame.rel === undefined && isWord(item, 'afterafter', 'beforeafter'))
  ) {
    reduce(items, at - 1, at, { frame: { ...before.frame, edge } });
    return;
  }
  // "Monate später": of so many nobody knows the end.
  if (isWord(isWord(target, 'unit') ? target : before, 'plural')) return;
  // "end of the month"; "al finalizar el día de mañana": the day's word before its name says nothing more.
  const unit = unitSense(target);
  const named = unit === 'day' ? across(items, right, 1, CUT, 2) : -1;
  const day = itemAt(items, named)?.frame;
  if (day?.rel?.unit === 'day' && day.edge === undefined)
    return reduce(items, at, named, { frame: { ...day, edge } });
  if (unit !== null && right >= 0 && PERIODS.has(unit))
    reduce(items, at, right, { frame: { rel: { unit, count: 0 }, edge }, weak: unit === 'day' && !message });
  else if (isWord(before, 'unit') && (item.gap & ~1) === 0) {
    const own = unitSense(before);
    // "Yarın gün sonunda": tomorrow's
    const dated = own === 'day' ? itemAt(items, at - 2)?.frame : undefined;
    if (edge === 'close' && dated !== undefined && dated.edge === undefined && !isClockOnly(dated))
      return reduce(items, at - 2, at, { frame: { ...dated, edge } });
    if (own === 'month' || own === 'year' || own === 'week' || (own === 'day' && edge === 'close'))
      reduce(items, at - 1, at, {
        frame: { rel: { unit: own, count: 0 }, edge },
        weak: own === 'day' && !message
      });
  }
}

/** Units whose beginnings and ends texts speak of. */
const PERIODS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'decade', 'century']);

/** What has an eve: "the eve of 1 May", "veille de Noël". */
export const namesDay = (frame: Frame | undefined): boolean =>
  frame !== undefined &&
  ((frame.day !== undefined && frame.month !== undefined) || frame.holiday !== undefined) &&
  frame.clock === undefined &&
  frame.edge === undefined;

const isClockOnly = (frame: Frame): boolean => frame.clock !== undefined && Object.keys(frame).length <= 2;
