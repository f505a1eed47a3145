import type { Labelling } from '../src/label/label-lines.ts';
import type { Models } from '../src/label/models.ts';
import type { Item } from '../src/segment/item.ts';
import { outline } from '../src/segment/outline.ts';
import { undatedArticles } from '../src/segment/segment.ts';
import { type Surroundings, surroundings } from '../src/segment/surroundings.ts';
import type { Choice } from './fit-choice.ts';
import type { GoldText } from './gold.ts';

/** A text with what the models before say of its lines. */
export interface Labelled {
  readonly text: GoldText;
  readonly labelling: Labelling;
}

/** The item of the gold that most lines of an article belong to; -1 for none. In general pages only a few lines are known to belong to it. */
export function itemOf(text: GoldText, { body }: Item): number {
  const votes = new Map<number, number>();
  for (const at of body) {
    const item = text.items[at] ?? -1;
    votes.set(item, (votes.get(item) ?? 0) + 1);
  }
  if (text.set === 'segments') votes.delete(-1);
  const [most] = [...votes].toSorted((one, other) => other[1] - one[1]);
  return most?.[0] ?? -1;
}

/** What is said more than once is sought where it stands next to the head of the article; the other places say nothing. */
export function nearest<T extends { readonly at: number; readonly row: Float64Array }>(
  found: readonly T[],
  article: Item,
  isRight: (one: T) => boolean
): Pick<Choice, 'rows' | 'targets'> {
  const head = article.headline ?? article.first;
  const right = found.filter(isRight);
  const [own] = right.toSorted((one, other) => Math.abs(one.at - head) - Math.abs(other.at - head));
  const kept = found.filter((one) => one === own || !right.includes(one));
  return { rows: kept.map(({ row }) => row), targets: new Set(own === undefined ? [] : [kept.indexOf(own)]) };
}

/** An article as it is found, before it is dated and signed. */
interface FoundArticle {
  readonly text: GoldText;
  readonly article: Item;
  readonly around: Surroundings;
}

/** The articles that are found in the texts, where lines around them may tell of them. */
export function* foundArticles(
  texts: readonly Labelled[],
  models: Pick<Models, 'breaks' | 'headlines'>
): Generator<FoundArticle> {
  for (const { text, labelling } of texts) {
    const articles = undatedArticles(outline(labelling), models);
    for (const [which, article] of articles.entries()) {
      const around = surroundings(labelling, articles, which);
      if (around !== null) yield { text, article, around };
    }
  }
}
