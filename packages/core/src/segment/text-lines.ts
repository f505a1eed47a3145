import { commentLines } from './comment-threads.ts';
import type { Outline } from './outline.ts';

/** What of an outline is known before its lines of text are. */
type Parts = Pick<Outline, 'labelling' | 'roles' | 'dated' | 'kind'>;

/** The lines of running text. "Harbour reopens - 12 May", however long, is a teaser in a list. */
export function textLines(parts: Parts): readonly number[] {
  const texts: number[] = [];
  const comments = commentLines(parts.labelling);
  parts.labelling.labels.forEach((label, at) => {
    if (label === 'BODY' && parts.dated[at] === null && !endsListOfDates(parts, at) && !comments.has(at))
      texts.push(at);
  });
  return texts;
}

/** So many dates make a list; a headline in it is so much shorter than the paragraph below it. */
const FEWEST = 3;
const SHORTER = 0.6;

/**
 * Whether a line is the last headline of a list in which dates stand above their headlines, a sentence though it may be:
 *
 *     11 May 2024
 *     Council votes on the new bridge
 *     10 May 2024
 *     Schools close for the regatta
 *     9 May 2024
 *     Not only the ferries have been late this year.       <- no text
 *     The harbour of Lisport reopened on Sunday …
 */
function endsListOfDates({ labelling, roles, dated, kind }: Parts, at: number): boolean {
  const chain = dated[at - 1]?.chain ?? 0;
  if (kind.isPage || roles[at - 1] !== 'date' || chain < FEWEST) return false;
  const { lines } = labelling.view;
  const below = labelling.labels[at + 1] === 'BODY' ? (lines[at + 1]?.facts.length ?? 0) : 0;
  if ((lines[at]?.facts.length ?? 0) >= SHORTER * below) return false;
  const first = at - 1 - 2 * (chain - 1);
  // From below: however long a list is, the walk ends at the last line of text in it.
  for (let date = at - 3; date >= first; date -= 2)
    if (roles[date] !== 'date' || roles[date + 1] !== 'other') return false;
  const above = roles[first - 1];
  return above === undefined || above === 'rule' || above === 'source';
}
