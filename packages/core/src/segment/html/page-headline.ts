import type { PageLabelling } from '../../label/html/label-page.ts';
import { declaredHeadlines, keyOf } from '../../declared/declared-headline.ts';
import type { Declared } from '../../read/line.ts';
import { SCORED_LABELS } from '../../label/label.ts';

const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');
/** Evidence needed: about a sure label, or a heading that says what the page declares. */
const enough = 0.55;
const heading = new Map([
  ['h1', 0.35],
  ['h2', 0.1],
  ['h3', 0.05]
]);

/**
 * The line that is the headline of the article whose text begins at `start`: labelled as one, a heading, like what the page declares,
 * near the text. What the JSON-LD of an article names is surer than a title made for search engines. Null where nothing says so.
 */
export function pageHeadline(
  labelling: PageLabelling,
  start: number,
  floor: number,
  declared: Declared | null
): number | null {
  const { view, page, chances } = labelling;
  const sure = new Set(
    (declared === null ? [] : declaredHeadlines(declared))
      .filter(
        ({ from, about }) => from === 'json-ld' && /(?:Article|Posting|Report)$/u.test(about.type ?? '')
      )
      .map(({ value }) => keyOf(value))
  );
  let best: number | null = null;
  let most = enough;
  for (let at = floor; at <= Math.min(start + 3, view.lines.length - 1); at++) {
    const line = view.lines[at];
    const hints = line?.line.hints;
    if (line === undefined || hints == null || line.facts.isRule || line.facts.length > 300) continue;
    const like = page.likeDeclared[at] ?? 0;
    const evidence =
      (chances[at]?.[HEADLINE] ?? 0) +
      (like > 0.4 ? like * 0.8 : 0) +
      (heading.get(hints.tag) ?? 0) +
      (sure.has(keyOf(line.line.text)) ? 0.6 : 0) -
      (hints.hidden ? 0.4 : 0) -
      (hints.linkDensity > 0.8 ? 0.3 : 0) -
      (at >= start ? 0.2 : 0);
    if (evidence > most) {
      most = evidence;
      best = at;
    }
  }
  return best;
}
