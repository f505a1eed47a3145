import type { Labelling } from '../label/label-lines.ts';
import { NO_CUES } from '../label/line-cues.ts';
import { isClosedByCredit, isOpenedByAgency } from './agency-signs.ts';
import type { Section } from './section.ts';

/** A paragraph that an agency opens or closes. */
const SIGNED = 80;

/**
 * A body has two paragraphs, or one that is long or that an agency opens or closes: a single sentence otherwise is the summary of a teaser
 * or a notice.
 */
export function isArticleBody({ view }: Labelling, { body, headline }: Section): boolean {
  if (headline !== undefined) return true;
  const length = body.reduce((sum, at) => sum + (view.lines[at]?.facts.length ?? 0), 0);
  if (body.length > 1) return length > 120;
  const cues = view.lines[body[0] ?? -1]?.cues ?? NO_CUES;
  return length > (isOpenedByAgency(cues) || isClosedByCredit(cues) ? SIGNED : 260);
}
