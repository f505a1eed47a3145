import type { Edge } from '../frame.ts';
import { BRACKET, BREAK, COMMA, DASH, OTHER_MARK, SLASH } from '../tokens.ts';
import { type Item, isWord, itemAt, reduce, senseOf } from './item.ts';

const CUT = BREAK | BRACKET | OTHER_MARK | COMMA | SLASH;

/**
 * From one part of a period to another, of which the period is said once: "mid-to-late June", "Mitte bis Ende Juni", "6月中下旬",
 * "6月中旬から下旬". `at` is the first part.
 */
export function readEdgeRange(items: Item[], at: number): void {
  const first = items[at];
  const edge = edgeOf(first);
  const own = first?.frame?.edge;
  if (first === undefined || first.range !== undefined || (edge ?? own) === undefined) return;
  const opener = itemAt(items, at - 1);
  const joint = items[at + 1];
  const joined =
    isWord(joint, 'to', 'fromafter') ||
    (isWord(joint, 'and') && isWord(opener, 'between')) ||
    joint?.gap === DASH;
  const end = joined && isWord(joint, 'to', 'fromafter', 'and') ? at + 2 : at + 1;
  const last = items[end];
  if (last === undefined || last.range !== undefined || ((last.gap | (joint?.gap ?? 0)) & CUT) !== 0) return;
  if (!joined && last.gap !== 0) return;
  const from = isWord(opener, 'between', 'from') && joined ? at - 1 : at;
  const closing = last.frame?.edge;
  // Every period has its beginning before its end.
  if (edge !== undefined && closing !== undefined && last.frame !== undefined && precedes(edge, closing))
    reduce(items, from, end, { frame: last.frame, range: { from: { ...last.frame, edge }, to: last.frame } });
  const second = edgeOf(last);
  if (own !== undefined && second !== undefined && first.frame !== undefined && precedes(own, second)) {
    const to = { ...first.frame, edge: second };
    const tail = isWord(items[end + 1], 'toafter') && items[end + 1]?.gap === 0 ? end + 1 : end;
    reduce(items, from, tail, { frame: to, range: { from: first.frame, to } });
  }
}

/** The part that a word names which no period stands beside. */
const edgeOf = (item: Item | undefined): Edge | undefined =>
  item?.frame === undefined ? (senseOf(item, 'edge')?.name as Edge | undefined) : undefined;

const ORDER: readonly Edge[] = ['start', 'mid', 'end', 'close'];
const precedes = (one: Edge, other: Edge): boolean =>
  ORDER.includes(one) && ORDER.indexOf(one) < ORDER.indexOf(other);
