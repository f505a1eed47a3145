import type { LineView } from '../label/line-view.ts';
import type { Article } from '../model/index.ts';
import type { Item } from '../segment/item.ts';

/** How like an article's headline a teaser's must be (Dice), and how much of it the body of an article without a headline must say. */
const LIKE = 0.8;
const SAID = 0.75;
/** Two words agree by chance. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_SAID = 5;
/** A word of more articles than this tells none of them. */
const COMMON = 64;

/**
 * Gives each teaser the id of the article that it announces, where that is in the same document: the one with its headline, or the one
 * without a headline whose text says what it says. `items` are what the articles were made of, in the same order.
 *
 *     Harbour reopens after storm       <- of: the article below
 *     12 May 2024
 *     Harbour reopens after the storm
 *     The harbour of Lisport …
 */
export function nameArticlesOfTeasers(
  articles: readonly Article[],
  items: readonly Item[],
  lines: readonly LineView[]
): readonly Article[] {
  if (articles.every(({ kind }) => kind === 'article') || articles.every(({ kind }) => kind === 'teaser'))
    return articles;
  const said = items.map((item) => (item.kind === 'article' ? wordsSaid(item, lines) : new Set<number>()));
  const articlesWith = new Map<number, number[]>();
  said.forEach((words, which) => {
    for (const word of words) {
      const known = articlesWith.get(word);
      if (known === undefined) articlesWith.set(word, [which]);
      else if (known.length < COMMON) known.push(which);
    }
  });
  return articles.map((teaser, which): Article => {
    const item = items[which];
    if (teaser.kind !== 'teaser' || item === undefined || item.headline === null) return teaser;
    const words = lines[item.headline]?.words ?? new Int32Array();
    const shared = new Map<number, number>();
    for (const word of words) {
      for (const other of articlesWith.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    let best: { readonly id: string; readonly likeness: number } | null = null;
    for (const [other, count] of shared) {
      const article = articles[other];
      const likeness =
        items[other]?.headline === null
          ? likenessToText(count, words.length)
          : likenessToHeadline(count, words.length, said[other]?.size ?? 0);
      if (article !== undefined && likeness > (best?.likeness ?? 0)) best = { id: article.id, likeness };
    }
    return best === null ? teaser : { ...teaser, of: best.id };
  });
}

/** The words of an article's headline; of its text where it has none. */
function wordsSaid(item: Item, lines: readonly LineView[]): ReadonlySet<number> {
  const indexes = item.headline === null ? item.body : [item.headline];
  const words = new Set<number>();
  for (const at of indexes) for (const word of lines[at]?.words ?? []) words.add(word);
  return words;
}

function likenessToHeadline(shared: number, one: number, other: number): number {
  const likeness = (2 * shared) / Math.max(1, one + other);
  return shared >= FEWEST_WORDS && likeness >= LIKE ? likeness : 0;
}

function likenessToText(shared: number, words: number): number {
  const share = shared / Math.max(1, words);
  return words >= FEWEST_WORDS_SAID && share >= SAID ? share * LIKE : 0;
}
