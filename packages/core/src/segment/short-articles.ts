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

/** A text that is one short article or several, with its lines labelled as that. */
interface ShortArticles {
  readonly labelling: Labelling;
  readonly sections: readonly Section[];
}

/**
 * Reads a text of a few lines by its shape alone, for in so few there is nothing to tell their labels by: a line that may be a headline,
 * lines that say who, when and whence, then nothing but sentences, and perhaps a credit; and the same again. Null for any other shape, and
 * for one sentence that nobody signs, which may be a teaser's.
 *
 *     Ferry sails again
 *     By Jane Doe
 *     5 May 2024
 *     The ferry sails again from Monday.
 *     Tickets cost five euros.
 */
export function shortArticles(labelling: Labelling): ShortArticles | null {
  const { lines } = labelling.view;
  if (lines.length > 2 * FEW_LINES) return null;
  const shapes = lines.map((line, at): Shape => {
    const role = lineRole(labelling, at);
    return role !== 'date' && role !== 'source' && isSentence(line) ? 'sentence' : role;
  });
  const sections: Section[] = [];
  for (let at = 0; at < lines.length; ) {
    const next = readArticle(lines, shapes, at);
    if (next === null || (at > 0 && !isNext(shapes, at, next.section))) return null;
    sections.push(next.section);
    at = next.end;
  }
  const [first] = sections;
  if (first === undefined || (sections.length === 1 && lines.length > FEW_LINES)) return null;
  const headlines = new Set(sections.map(({ headline }) => headline));
  const labels = labelling.labels.map(
    (label, at): Label => (headlines.has(at) ? 'HEADLINE' : shapes[at] === 'sentence' ? 'BODY' : label)
  );
  return { labelling: { ...labelling, labels }, sections };
}

type Shape = LineRole | 'sentence';

/** The article that begins at a line, and the line behind it. */
function readArticle(
  lines: readonly LineView[],
  shapes: readonly Shape[],
  from: number
): { section: Section; end: number } | null {
  let headline: number | null = null;
  let start = from;
  for (; start < lines.length && shapes[start] !== 'sentence'; start++) {
    if (isHeader(shapes[start])) continue;
    if (headline !== null || !mayBeHeadline(lines[start] as LineView)) return null;
    headline = start;
  }
  let behind = start;
  while (shapes[behind] === 'sentence') behind++;
  let end = behind;
  while (shapes[end] === 'source' || shapes[end] === 'rule') end++;
  // At the end of a text anything may say who or when.
  if (shapes.slice(end).every(isHeader)) end = lines.length;
  const around = [...shapes.slice(from, start), ...shapes.slice(behind, end)];
  const isSigned = around.some((shape) => shape === 'byline' || shape === 'source');
  if (behind - start < (isSigned ? 1 : SENTENCES)) return null;
  const body = Array.from({ length: behind - start }, (_, which) => start + which);
  return { section: headline === null ? { body } : { body, headline }, end };
}

/** A second article has a headline and says who or when, or the first is closed by its source; else it is a part with its heading. */
function isNext(
  shapes: readonly Shape[],
  from: number,
  { body: [start = from], headline }: Section
): boolean {
  const above = shapes.slice(from, start);
  return (
    headline !== undefined &&
    (shapes[from - 1] === 'source' || above.includes('byline') || above.includes('date'))
  );
}

const isHeader = (shape: Shape | undefined): boolean =>
  shape === 'date' || shape === 'byline' || shape === 'source' || shape === 'rule';

const isSentence = ({ facts, cues, websiteWords }: LineView): boolean =>
  facts.end === 'stop' &&
  facts.length >= SHORTEST &&
  websiteWords < 2 &&
  (cues.byline?.strength ?? 0) < 0.5 &&
  [cues.notice, cues.share, cues.comments, cues.related, cues.caption].every((cue) => cue === null);

const mayBeHeadline = (line: LineView): boolean =>
  line.facts.words >= HEADLINE_WORDS && line.websiteWords < 2 && endsAsHeadline(line);
