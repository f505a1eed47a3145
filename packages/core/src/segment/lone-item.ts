import type { Labelling } from '../label/label-lines.ts';
import type { LineView } from '../label/line-view.ts';
import { FEW_LINES, SHORTEST_SENTENCE } from '../label/settle-labels.ts';
import { endsAsHeadline } from './headline-end.ts';
import type { Item } from './item.ts';
import { lineRole } from './line-roles.ts';

const FEWEST_WORDS = 4; // "Log in", "Read more here" are no headlines
const CHARACTERS_A_WORD = 2; // in scripts without spaces

/** A line that is a paragraph whatever it ends with. */
const PARAGRAPH = 80;
/** Sentences that make an article of a short text, and the least share of its lines. */
const FEWEST_SENTENCES = 2;
const MOSTLY = 0.6;

/**
 * The one item of a text in which no other was found. A sentence alone is an article's paragraph, a line of some words without a full stop a
 * headline; a few lines that are sentences for the most part are an article, with a headline above them or none. Null for a menu entry, a
 * date, a credit, and for lines in which a site speaks.
 */
export function loneItem(labelling: Labelling): Item | null {
  const { lines } = labelling.view;
  const [first] = lines;
  if (first === undefined || lines.length > FEW_LINES) return null;
  if (lines.length > 1) return fewSentences(labelling);
  const { facts } = first;
  const isWordy = facts.words + facts.unspaced / CHARACTERS_A_WORD >= FEWEST_WORDS;
  if (!isWordy || lineRole(labelling, 0) === 'date') return null;
  return facts.end === 'stop' ? item('article', null, [0]) : item('teaser', 0, []);
}

function fewSentences({ view: { lines } }: Labelling): Item | null {
  const body = lines.flatMap((line, at) => (isParagraph(line) ? [at] : []));
  const sentences = body.filter((at) => lines[at]?.facts.end === 'stop').length;
  if (sentences < FEWEST_SENTENCES || body.length < MOSTLY * lines.length) return null;
  const [start = 0] = body;
  const above = start === 1 ? lines[0] : undefined;
  const headline =
    above !== undefined && above.facts.words >= FEWEST_WORDS && endsAsHeadline(above) ? 0 : null;
  return item('article', headline, body);
}

const isParagraph = ({ facts, cues, websiteWords }: LineView): boolean =>
  (facts.length >= PARAGRAPH || (facts.end === 'stop' && facts.length >= SHORTEST_SENTENCE)) &&
  websiteWords < 2 &&
  [cues.notice, cues.share, cues.comments, cues.related].every((cue) => cue === null);

const item = (kind: Item['kind'], headline: number | null, body: readonly number[]): Item => ({
  kind,
  first: headline ?? body[0] ?? 0,
  last: body.at(-1) ?? 0,
  kicker: null,
  headline,
  standfirst: null,
  bylines: [],
  dates: [],
  body,
  source: null,
  tags: [],
  confidence: 0.4
});
