import type { Label } from '../label/label.ts';
import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';
import { FEW_LINES } from '../label/settle-labels.ts';
import { endsAsHeadline } from './headline-end.ts';
import { type LineRole, lineRole } from './line-roles.ts';
import type { Section } from './section.ts';

/** In characters of a Latin text: a shorter one is no sentence of an article. */
const SHORTEST = 12;
const SENTENCES = 2;
const HEADLINE_WORDS = 2;

/** A text that is one short article, with its lines labelled as that. */
interface ShortArticle {
  readonly labelling: Labelling;
  readonly section: Section;
}

/**
 * Reads a text of a few lines by its shape alone, for in so few there is nothing to tell their labels by: one line that may be a headline,
 * lines that say who, when and whence, then nothing but sentences, and perhaps a credit. Null for any other shape, and for one sentence that
 * nobody signs, which may be a teaser's.
 *
 *     Ferry sails again
 *     By Jane Doe
 *     5 May 2024
 *     The ferry sails again from Monday.
 *     Tickets cost five euros.
 */
export function shortArticle(labelling: Labelling): ShortArticle | null {
  const { lines } = labelling.view;
  if (lines.length > FEW_LINES) return null;
  const roles = lines.map((line, at): LineRole | 'sentence' => {
    const role = lineRole(labelling, at);
    return role !== 'date' && role !== 'source' && isSentence(line) ? 'sentence' : role;
  });
  const start = roles.indexOf('sentence');
  const end = roles.lastIndexOf('sentence');
  const header = roles.slice(0, Math.max(0, start));
  const above = header.flatMap((role, at) => (isHeader(role) ? [] : [at]));
  const body = Array.from({ length: end - start + 1 }, (_, which) => start + which);
  const isSigned = roles.some((role) => role === 'byline' || role === 'source');
  if (start < 0 || above.length > 1 || (body.length < SENTENCES && !isSigned)) return null;
  if (!body.every((at) => roles[at] === 'sentence') || !roles.slice(end + 1).every(isHeader)) return null;
  const [headline] = above;
  if (headline !== undefined && !mayBeHeadline(lines[headline] as LineView)) return null;
  const labels = labelling.labels.map(
    (label, at): Label => (at === headline ? 'HEADLINE' : roles[at] === 'sentence' ? 'BODY' : label)
  );
  return {
    labelling: { ...labelling, labels },
    section: headline === undefined ? { body } : { body, headline }
  };
}

const isHeader = (role: LineRole | 'sentence'): boolean =>
  role === 'date' || role === 'byline' || role === 'source' || role === 'rule';

const isSentence = ({ facts, cues, websiteWords }: LineView): boolean =>
  facts.end === 'stop' &&
  facts.length >= SHORTEST &&
  websiteWords < 2 &&
  (cues.byline?.strength ?? 0) < 0.5 &&
  [cues.notice, cues.share, cues.comments, cues.related, cues.caption].every((cue) => cue === null);

const mayBeHeadline = (line: LineView): boolean =>
  line.facts.words >= HEADLINE_WORDS && line.websiteWords < 2 && endsAsHeadline(line);
