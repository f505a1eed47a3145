import type { Labelling } from '../label/label-lines.ts';
import { classScores, type LinearModel } from '../label/model.ts';
import { type DateCandidate, dateCandidates } from './date-candidates.ts';
import type { Item } from './item.ts';
import { statedDay } from './stated-day.ts';

/** A line that may date an article, with what speaks for it. */
interface Claim {
  readonly article: number;
  readonly at: number;
  readonly score: number;
}

/**
 * Gives each article the lines that date it: the candidate that scores best, if it scores better than "none does", which stands at 0. Between
 * two articles stands often one date only; it goes to the one that has the better claim. What states no full day ("mandag 5. august")
 * is left for where nothing better is.
 */
export function dateArticles(labelling: Labelling, model: LinearModel, articles: readonly Item[]): Item[] {
  const claims = articles
    .flatMap((_, article): Claim[] =>
      candidatesOf(labelling, articles, article).map(({ at, row }) => ({
        article,
        at,
        score: classScores(model, row)[0] ?? 0
      }))
    )
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.at - other.at);
  const chosen = new Map<number, number>();
  const taken = new Set<number>();
  for (const { article, at } of claims) {
    if (chosen.has(article) || taken.has(at)) continue;
    chosen.set(article, at);
    taken.add(at);
  }
  return articles.map((article, which) => withDate(labelling, article, chosen.get(which)));
}

/** The lines that may date an article: from the end of the text before it to the next one's headline. */
export function candidatesOf(
  labelling: Labelling,
  articles: readonly Item[],
  which: number
): DateCandidate[] {
  const article = articles[which];
  const next = articles[which + 1];
  if (article === undefined) return [];
  const floor = (articles[which - 1]?.last ?? -1) + 1;
  const ceiling = next === undefined ? labelling.labels.length : next.first;
  return dateCandidates(labelling, article, floor, ceiling);
}

function withDate(labelling: Labelling, article: Item, at: number | undefined): Item {
  const { lines } = labelling.view;
  if (at === undefined) {
    const vague = article.dates.filter((date) => statedDay(lines[date]) === null);
    return { ...article, dates: vague };
  }
  const dates = [
    at,
    ...[at - 1, at + 1, at + 2].filter((near) => standsBeside(labelling, article, at, near))
  ];
  return {
    ...article,
    first: Math.min(article.first, ...dates),
    last: Math.max(article.last, ...dates),
    dates
  };
}

/** "Published 2 May 2024" and "Updated 14:20" stand one below the other, or a label of some letters between them. */
function standsBeside({ view }: Labelling, { body }: Item, at: number, near: number): boolean {
  const coverage = (view.lines[near]?.cues.date?.coverage ?? 0) > 0.25;
  if (!coverage || body.includes(near)) return false;
  return near !== at + 2 || (view.lines[at + 1]?.facts.length ?? 0) < LABEL;
}

/** Longest label on a line of its own. */
const LABEL = 16;
