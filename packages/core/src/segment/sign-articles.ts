import type { Labelling } from '../label/label-lines.ts';
import { classScore, type LinearModel } from '../label/model.ts';
import { bylineCandidates } from './byline-candidates.ts';
import type { Item } from './item.ts';
import { surroundings } from './surroundings.ts';

/** A little below even odds: names are written in so many ways that a byline seems less likely than it is. */
const NOBODY = -0.4;
/** How far behind the best line one beside it may score and still name further authors. */
const BEHIND = 1.5;
/** What a sign-off right below a text scores at least. */
const SIGNED_OFF = 0.5;
/** How many lines apart the names of several authors may stand: a role or a date may be between them. */
const APART = 2;

/**
 * Gives each article the lines that name its authors: the candidate that scores best, if it scores better than "nobody is named", and the lines beside it that score nearly as well. Names of pictures, of other articles and of readers are around, too.
 */
export function signArticles(labelling: Labelling, model: LinearModel, articles: readonly Item[]): Item[] {
  const signed = [...articles];
  articles.forEach((_, which) => {
    const around = surroundings(labelling, signed, which);
    const article = signed[which];
    if (around === null || article === undefined) return;
    const scored = bylineCandidates(around).map(({ at, row, isSignOff }) => {
      const score = classScore(model, 0, row);
      return { at, score: isSignOff ? Math.max(score, SIGNED_OFF) : score };
    });
    const best = scored.reduce((top, one) => (one.score > top.score ? one : top), {
      at: -1,
      score: NOBODY
    });
    const bylines: number[] = [];
    for (const { at, score } of scored) {
      const isBeside = bylines.length === 0 || at - (bylines.at(-1) ?? at) <= APART;
      if (at > best.at && !isBeside) break;
      if (score <= NOBODY || score < best.score - BEHIND) continue;
      if (!isBeside) bylines.length = 0;
      bylines.push(at);
    }
    signed[which] = {
      ...article,
      bylines,
      standfirst: bylines.includes(article.standfirst ?? -1) ? null : article.standfirst,
      first: Math.min(article.first, ...bylines),
      last: Math.max(article.last, ...bylines)
    };
  });
  return signed;
}
