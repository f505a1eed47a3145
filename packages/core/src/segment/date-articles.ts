import type { Labelling } from '../label/label-lines.ts';
import { classScore, type LinearModel } from '../label/model.ts';
import { dateCandidates } from './date-candidates.ts';
import { dateAboveText, dateBelowLede, datesTeaser } from './date-places.ts';
import { namesItsDay } from './dated-headline.ts';
import type { Item } from './item.ts';
import type { Outline } from './outline.ts';
import { statedDay } from './stated-day.ts';
import { surroundings } from './surroundings.ts';

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
export function dateArticles(outline: Outline, model: LinearModel, articles: readonly Item[]): Item[] {
  const { labelling } = outline;
  const { lines } = labelling.view;
  const dated = articles.map((article) => ({
    ...article,
    dates: article.dates.filter((date) => statedDay(lines[date]) === null)
  }));
  const done = new Set<number>();
  for (const { article, at } of claims(outline, model, articles)) {
    const own = dated[article];
    const floor = dated[article - 1]?.last ?? -1;
    const ceiling = dated[article + 1]?.first ?? lines.length;
    if (own === undefined || done.has(article) || at <= floor || at >= ceiling) continue;
    done.add(article);
    const beside = [at - 1, at + 1, at + 2].filter((near) => near > floor && near < ceiling);
    const dates = [at, ...beside.filter((near) => standsBeside(labelling, own, at, near))];
    dated[article] = {
      ...own,
      first: Math.min(own.first, ...dates),
      last: Math.max(own.last, ...dates),
      dates
    };
  }
  return dated;
}

/** More than the model can find, and what a headline's own day is worth: any other goes before it. */
const CERTAIN = 100;
const LEAST = 1e-6;

/** What speaks for any line and article at all, the best first. */
function claims(outline: Outline, model: LinearModel, articles: readonly Item[]): Claim[] {
  const { lines } = outline.labelling.view;
  return articles
    .flatMap((item, article): Claim[] => {
      const certain = dateBelowLede(outline, item) ?? dateAboveText(outline, item);
      if (certain !== null) return [{ article, at: certain, score: CERTAIN }];
      const around = surroundings(outline.labelling, articles, article);
      if (around === null) return [];
      const found = dateCandidates(around)
        .filter(({ at }) => !datesTeaser(outline, item, around.floor, at))
        .map(({ at, row }) => ({ article, at, score: classScore(model, 0, row) }));
      const own = outline.kind.isPage ? undefined : lines[item.headline ?? -1];
      if (own === undefined || !namesItsDay(own) || statedDay(own) === null) return found;
      return [...found, { article, at: item.headline as number, score: LEAST }];
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.at - other.at);
}

/** "Published 2 May 2024" and "Updated 14:20" stand one below the other, or a label of some letters between them. */
function standsBeside({ view }: Labelling, { body }: Item, at: number, near: number): boolean {
  const coverage = (view.lines[near]?.cues.date?.coverage ?? 0) > 0.25;
  if (!coverage || body.includes(near)) return false;
  return near !== at + 2 || (view.lines[at + 1]?.facts.length ?? 0) < LABEL;
}

/** Longest label on a line of its own. */
const LABEL = 16;
