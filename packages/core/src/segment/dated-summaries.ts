import type { LineView } from '../label/line-view.ts';
import { isClosedByCredit, isOpenedByAgency } from './agency-signs.ts';
import { LONGER_THAN_HEADLINES } from './headline-end.ts';
import type { LineRole } from './line-roles.ts';

/** A list has so many entries, of which this share have a summary. */
const FEWEST = 3;
const MOST = 1 / 2;
/** A summary is so long, and where it is longer than headlines it may break off. */
const SHORTEST = 40;
const LONGEST = 260;

/**
 * The summaries of a list of headlines with dates; some may have none:
 *
 *     Harbour reopens after storm
 *     12 May 2024
 *     The first ships came in at noon on Sunday.      <- a summary
 *     Schools close for the regatta
 *     11 May 2024
 *     Council backs second bridge
 *     10 May 2024
 *     Work is to begin in spring, the town says.      <- another one
 *
 * Where two paragraphs follow a date, they are those of an article.
 */
export function datedSummaries(
  lines: readonly LineView[],
  roles: readonly LineRole[],
  isHeadline: (at: number) => boolean
): readonly number[] {
  const found: number[] = [];
  let entries: (number | null)[] = [];
  const isEntry = (at: number): boolean => roles[at + 1] === 'date' && isHeadline(at);
  const isText = (at: number): boolean => isSummary(lines[at], roles[at]) && !isEntry(at);
  const end = (): void => {
    const summaries = entries.filter((at) => at !== null);
    if (entries.length >= FEWEST && summaries.length >= MOST * entries.length) found.push(...summaries);
    entries = [];
  };
  for (let at = 0; at < lines.length; ) {
    if (!isEntry(at)) {
      if (roles[at] !== 'rule') end();
      at++;
      continue;
    }
    const summary = isText(at + 2) && !isText(at + 3) ? at + 2 : null;
    entries.push(summary);
    at += summary === null ? 2 : 3;
  }
  end();
  return found;
}

function isSummary(line: LineView | undefined, role: LineRole | undefined): boolean {
  if (line === undefined || (role !== 'other' && role !== 'text')) return false;
  const { facts, cues } = line;
  if (facts.length < SHORTEST || facts.length > LONGEST) return false;
  if (isOpenedByAgency(cues) || isClosedByCredit(cues) || cues.related !== null) return false;
  return facts.end === 'stop' || facts.end === 'ellipsis' || facts.length > LONGER_THAN_HEADLINES;
}
