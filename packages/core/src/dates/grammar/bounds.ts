import type { Sense } from '../entry.ts';
import { isDated } from '../frame.ts';
import { BRACKET, BREAK, COMMA, DASH, OTHER_MARK, POINT, SLASH, SPACE } from '../tokens.ts';
import { across, type Item, isTransparent, isWord, itemAt, type Reading, reduce, senseOf } from './item.ts';

const CUT = BREAK | BRACKET | OTHER_MARK | COMMA;

/** The words of open intervals, by where they stand. */
export const BEFORE_DATES = ['since', 'until', 'before', 'after'] as const;
export const AFTER_DATES = ['sinceafter', 'afterafter', 'untilafter', 'beforeafter'] as const;

/** Open intervals: "since 2015", "before Friday", "until 5 p.m.", "2018年以降". */
export function readBound(items: Item[], at: number, reading: Reading): void {
  const item = items[at];
  if (item?.frame === undefined || item.range !== undefined) return;
  // A word for before or after makes a bare month sure: "Şubat'tan sonra".
  const bound =
    (item.frame.month !== undefined && isWord(items[at + 1], ...AFTER_DATES)) ||
    // "antes de fin de año"
    (item.frame.edge === 'close' && isWord(itemAt(items, at - 1), ...BEFORE_DATES));
  if (item.weak && !reading.whole && !bound) return;
  if (!isDated(item.frame) && item.frame.clock === undefined) return;
  let before = at - 1;
  while (
    before >= 0 &&
    at - before < 3 &&
    isTransparent(itemAt(items, before)) &&
    !isWord(itemAt(items, before), ...BEFORE_DATES) &&
    !leadsOn(items, before)
  )
    before -= 1;
  const lead = itemAt(items, before);
  const { frame } = item;
  // "stattete ihm einen Besuch ab, in dem heute": what stands behind a comma or a point is another clause's.
  const gaps = (items[before + 1]?.gap ?? 0) | (item.gap & ~POINT);
  if (before >= 0 && lead !== undefined && lead.frame === undefined && (gaps & (CUT | SLASH | POINT)) === 0) {
    const leads = leadsOn(items, before);
    if (isWord(lead, 'since', 'after') || (leads && isWord(lead, 'sinceafter')))
      return reduce(items, before, at, {
        frame,
        range: { from: frame, to: null },
        beyond: senseOf(lead, 'since') === undefined,
        weak: !bound && item.weak === true
      });
    if (isWord(lead, 'until', 'before') || (leads && isWord(lead, 'untilafter')))
      return reduce(items, before, at, {
        frame,
        range: { from: null, to: frame },
        beyond: senseOf(lead, 'until') === undefined,
        weak: !bound && item.weak === true
      });
  }
  // Finnish "perjantaihin asti" says it twice.
  const written = items[at + 1];
  const end =
    written?.gap === 0 && isWord(written, 'toafter') && !isWord(written, ...AFTER_DATES) ? at + 2 : at + 1;
  const next = items[end];
  if (next === undefined || next.frame !== undefined || !isBeside(item, next)) return;
  if (leadsOn(items, end)) return;
  // "审判于19日上午9时开始": the trial opened at that time.
  if (
    next.gap === 0 &&
    frame.clock !== undefined &&
    isWord(next, 'sinceafter') &&
    isWord(itemAt(items, at - 1), 'lead', 'clock')
  )
    return;
  if (isWord(next, 'sinceafter', 'afterafter'))
    reduce(items, at, end, {
      frame,
      range: { from: frame, to: null },
      beyond: isWord(next, 'afterafter')
    });
  else if (isWord(next, 'untilafter', 'beforeafter'))
    reduce(items, at, end, {
      frame,
      range: { from: null, to: frame },
      beyond: isWord(next, 'beforeafter')
    });
}

/** A word right behind a date, or written on to it with a hyphen: "15-ig". */
export const isBeside = (item: Item, next: Item): boolean =>
  (next.gap & ~SPACE) === 0 || (next.gap === DASH && next.start === item.end + 1);

/** "before 2018 or before 2020": what may close the date in front ("2018 or before") opens the one that follows. */
function leadsOn(items: readonly Item[], at: number): boolean {
  const word = items[at];
  if (!isWord(word, 'sinceafter', 'untilafter') || word?.senses.some(isSingle) === true) return false;
  const next = across(items, at, 1, CUT | SLASH, 2);
  return next > 0 && itemAt(items, next)?.frame !== undefined;
}

const isSingle = ({ type, form }: Sense): boolean =>
  (type === 'sinceafter' || type === 'untilafter') && !form.includes(' ');
