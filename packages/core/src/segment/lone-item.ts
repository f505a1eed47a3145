import type { Labelling } from '../label/label-lines.ts';
import type { Item } from './item.ts';
import { lineRole } from './line-roles.ts';

const FEWEST_WORDS = 4; // "Log in", "Read more here" are no headlines
const CHARACTERS_A_WORD = 2; // in scripts without spaces

/**
 * A text of one line has no neighbours to tell by: a sentence is an article's paragraph, a line of some words without a full stop is a
 * headline. Null for a menu entry, a date, a credit.
 */
export function loneItem(labelling: Labelling): Item | null {
  const facts = labelling.view.lines[0]?.facts;
  if (labelling.labels.length !== 1 || facts === undefined || lineRole(labelling, 0) === 'date') return null;
  const sentence = facts.end === 'stop';
  if (facts.words + facts.unspaced / CHARACTERS_A_WORD < FEWEST_WORDS) return null;
  return {
    kind: sentence ? 'article' : 'teaser',
    first: 0,
    last: 0,
    kicker: null,
    headline: sentence ? null : 0,
    standfirst: null,
    bylines: [],
    dates: [],
    body: sentence ? [0] : [],
    source: null,
    tags: [],
    confidence: 0.4
  };
}
