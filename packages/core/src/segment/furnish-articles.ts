import type { Labelling } from '../label/label-lines.ts';
import type { Item } from './item.ts';
import { tagLines } from './tag-lines.ts';

/** Gives each article what its labels alone tell: the kicker over its headline, the tags below its text. */
export function furnishArticles(labelling: Labelling, articles: readonly Item[]): Item[] {
  const furnished: Item[] = [];
  articles.forEach((article, which) => {
    const floor = (furnished[which - 1]?.last ?? -1) + 1;
    const ceiling = articles[which + 1]?.first ?? labelling.labels.length;
    const kicker = article.headline === null ? null : kickerOver(labelling, article.headline, floor);
    const tags = tagLines(labelling, article.last, ceiling);
    furnished.push({
      ...article,
      kicker,
      tags,
      first: Math.min(article.first, kicker ?? article.first),
      last: tags.at(-1) ?? article.last
    });
  });
  return furnished;
}

const SURE_KICKER = 0.9;

/** "LIVE", "Opinion", "Factbox" on a line of its own right above the headline. */
function kickerOver({ view }: Labelling, headline: number, floor: number): number | null {
  const above = headline - 1;
  const isKicker = above >= floor && (view.lines[above]?.cues.kicker?.strength ?? 0) > SURE_KICKER;
  return isKicker ? above : null;
}
