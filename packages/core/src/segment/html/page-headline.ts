import { declaredHeadlines, keyOf } from '../../declared/declared-headline.ts';
import type { PageLabelling } from '../../label/html/label-page.ts';
import { SCORED_LABELS } from '../../label/label.ts';
import type { Declared } from '../../read/line.ts';

const HEADLINE = SCORED_LABELS.indexOf('HEADLINE');
/** Evidence needed: about a sure label, or a heading that says what the page declares. */
const enough = 0.55;
const heading = new Map([
  ['h1', 0.35],
  ['h2', 0.1],
  ['h3', 0.05]
]);

/** What speaks for the one `<h1>` of a page that declares nothing. */
const onlyHeading = 0.25;

/** Lines between a title made for search engines and the headline of the article. */
const titleReach = 12;
const shortestTitle = 12;
const articleType = /(?:Article|Posting|Report)$/u;

/**
 * The line that is the headline of the article whose text begins at `start`. Where lines above the text say what the page declares as its
 * headline, it is the last of them: sites put a title for search engines above the headline that they print. Otherwise it is the line
 * with the most evidence: labelled as a headline, a heading, like what is declared. Null where nothing says so.
 */
export function pageHeadline(
  labelling: PageLabelling,
  start: number,
  floor: number,
  declared: Declared | null
): number | null {
  const { view } = labelling;
  const said = (declared === null ? [] : declaredHeadlines(declared))
    .filter(({ from, about }) => from !== 'json-ld' || articleType.test(about.type ?? ''))
    .map(({ value }) => ({ value, key: keyOf(value) }))
    .filter(({ key }) => key.length >= shortestTitle);
  let best: number | null = null;
  let most = enough;
  let printed: number | null = null;
  for (let at = floor; at <= Math.min(start + 3, view.lines.length - 1); at++) {
    const line = view.lines[at];
    if (line === undefined || line.facts.isRule || line.facts.length > 300) continue;
    const evidence = headlineEvidence(labelling, at, start);
    if (evidence > most) {
      most = evidence;
      best = at;
    }
    if (evidence < least || (printed !== null && at > printed + titleReach)) continue;
    const key = keyOf(line.line.text);
    const isSaid = said.some((title) => isWithoutKicker(key, title) || isTitled(key, title.key));
    if (key.length >= shortestTitle && isSaid) printed = at;
  }
  return printed ?? best;
}

/** The title itself, or what follows a sign in it: "Storm: Harbour reopens". */
function isWithoutKicker(key: string, title: { readonly value: string; readonly key: string }): boolean {
  if (!title.key.endsWith(key)) return false;
  if (title.key.length === key.length) return true;
  const parts = title.value.split(kickerEnd);
  return parts.some((_, at) => at > 0 && keyOf(parts.slice(at).join(' ')) === key);
}

/** What parts a kicker from its headline. A hyphen within a word does not. */
const kickerEnd = /[:;,.!?|·•–—+»«“”"]+|\s-\s/u;

/** "Kicker Headline" in one heading. */
const isTitled = (key: string, title: string): boolean =>
  key.endsWith(title) && key.length < title.length + 60;

/** A menu entry or a hidden line that repeats the title has less. */
const least = 0.2;

function headlineEvidence({ view, page, chances }: PageLabelling, at: number, start: number): number {
  const hints = view.lines[at]?.line.hints;
  if (hints == null) return 0;
  const like = page.likeDeclared[at] ?? 0;
  return (
    (chances[at]?.[HEADLINE] ?? 0) +
    (like > 0.4 ? like * 0.8 : 0) +
    (like === 0 && at === page.title ? onlyHeading : 0) +
    (heading.get(hints.tag) ?? 0) -
    (hints.hidden ? 0.6 : 0) -
    (hints.linkDensity > 0.8 ? 0.5 : 0) -
    (at > start ? 0.2 : 0)
  );
}
