import { SCORED_LABELS } from '../../src/label/label.ts';
import { type GoldText, goldText } from '../gold.ts';
import { pick, seededRandom } from '../random.ts';
import { type ArticleBank, type BankedArticle, bankArticles } from './article-bank.ts';
import { type ComposedLine, composeArticle, drawPhrase } from './compose-article.ts';
import { composeTeasers } from './compose-teasers.ts';
import { drawDay } from './dates.ts';

const RULES = ['---', '***', '* * *', '###', '=====', '________', '• • •', '-----------------------'];

/**
 * Composes texts with several items out of the articles of pages: teasers above an article with and without its headline, below one,
 * columns of briefs, articles one after the other with and without rules and blank lines between them. Deterministic.
 *
 * @param seed seeds the draws, and tells the texts of one call from those of another
 */
export function composeTexts(pages: readonly GoldText[], count: number, seed: number): GoldText[] {
  const bank = bankArticles(pages);
  if (bank.articles.length === 0) return [];
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => composeText(random, bank, `composed-${seed}-${at}`));
}

/** The lines of an item; teasers are items of their own. Lines between items belong to none. */
interface ComposedItem {
  readonly lines: readonly ComposedLine[];
  readonly isItem: boolean;
}

function composeText(random: () => number, bank: ArticleBank, id: string): GoldText {
  const day = drawDay(random);
  const isMixed = random() < 0.2;
  const first = pick(random, bank.articles);
  const sameLanguage = bank.articles.filter(({ language }) => language === first.language);
  const next = (): BankedArticle => pick(random, isMixed || random() < 0.3 ? bank.articles : sameLanguage);
  const items: ComposedItem[] = [];
  const addArticle = (article: BankedArticle, hasHeadline: boolean, isBrief = false): void => {
    items.push({ lines: composeArticle(random, article, day, { hasHeadline, isBrief }), isItem: true });
  };
  const addTeasers = (most: number): void => {
    const language = first.language;
    const known = bank.announcements.get(language) ?? [];
    const headlines = Array.from({ length: 1 + Math.floor(random() * most) }, () => {
      const own = random() < 0.3 || known.length === 0 ? next().headline : pick(random, known);
      return isMixed && random() < 0.5 ? pick(random, bank.articles).headline : own;
    });
    for (const lines of composeTeasers(random, headlines, language, day)) items.push({ lines, isItem: true });
  };
  const addBetween = (text: string): void => {
    items.push({ lines: [{ label: 'NAVIGATION', text }], isItem: false });
  };
  const kind = random();
  const rule = pick(random, RULES);
  if (kind < 0.25) {
    addTeasers(8);
    if (random() < 0.15) addBetween(rule);
    addArticle(first, false);
  } else if (kind < 0.45) {
    addTeasers(8);
    if (random() < 0.15) addBetween(rule);
    addArticle(first, true);
  } else if (kind < 0.58) {
    addArticle(first, random() < 0.8);
    const label = drawPhrase(random, first.language, 'related');
    if (label !== null && random() < 0.5) addBetween(label);
    addTeasers(8);
  } else if (kind < 0.66) {
    for (let more = 3 + Math.floor(random() * 6); more > 0; more--) addArticle(next(), true, true);
  } else {
    const hasRules = random() < 0.35;
    if (kind > 0.92) addTeasers(4);
    addArticle(first, random() < 0.9);
    for (let more = 1 + Math.floor(random() * 4); more > 0; more--) {
      if (hasRules || random() < 0.05) addBetween(rule);
      addArticle(next(), random() < 0.9);
    }
  }
  return written(id, first.publisher, items, random);
}

/** Sets the items below one another, with a blank line between all lines, between items, or none. */
function written(
  id: string,
  publisher: string,
  items: readonly ComposedItem[],
  random: () => number
): GoldText {
  const draw = random();
  const within = draw < 0.25 ? '\n\n' : '\n';
  const apart = draw < 0.5 ? '\n\n' : '\n';
  const text = items.map(({ lines }) => lines.map((line) => line.text).join(within)).join(apart);
  const result = goldText(id, 'composites', [publisher], text, null, { published: [], authors: [] });
  let at = 0;
  items.forEach(({ lines, isItem }, which) => {
    for (const line of lines) {
      // A paragraph of nothing but white space makes no line.
      if (line.text.trim() === '') continue;
      result.labels[at] = SCORED_LABELS.indexOf(line.label);
      result.items[at] = isItem ? which : -1;
      at++;
    }
  });
  return result;
}
