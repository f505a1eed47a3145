import { SCORED_LABELS } from '../../src/label/label.ts';
import { type GoldText, goldText } from '../gold.ts';
import { pick, seededRandom } from '../random.ts';
import { type ArticleBank, type BankedArticle, bankArticles } from './article-bank.ts';
import { type ArticleForm, type ComposedLine, composeArticle, drawPhrase } from './compose-article.ts';
import { type Announcement, composeTeasers } from './compose-teasers.ts';
import { drawDay } from './dates.ts';

const RULES = ['---', '***', '* * *', '###', '=====', '________', '• • •', '-----------------------'];

/**
 * Composes texts with several items out of the articles of pages: teasers above an article with and without its headline, below one,
 * columns of briefs, reviews of the press, reports of agencies, articles one after the other with and without rules and blank lines between
 * them. Deterministic.
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
  const next = drawOthers(random, bank, first, isMixed);
  const items: ComposedItem[] = [];
  const addArticle = (article: BankedArticle | null, form: ArticleForm): void => {
    if (article === null) return;
    items.push({ lines: composeArticle(random, article, day, form), isItem: true });
  };
  const addTeasers = (most: number): void => {
    const announced: Announcement[] = [];
    for (let more = 1 + Math.floor(random() * most); more > 0; more--) {
      const one = drawAnnouncement(random, bank, first, next);
      if (one !== null) announced.push(one);
    }
    // A teaser may well speak of what the article does.
    const akin = random() < 0.15 ? mostAkin(bank.beside.get(first.publisher) ?? [], first) : null;
    if (akin !== null) announced.push({ headline: akin, summary: null });
    for (const lines of composeTeasers(random, announced, first.language, day))
      items.push({ lines, isItem: true });
  };
  const addBetween = (text: string): void => {
    items.push({ lines: [{ label: 'NAVIGATION', text }], isItem: false });
  };
  const kind = random();
  const rule = pick(random, RULES);
  if (kind < 0.25) {
    addTeasers(8);
    if (random() < 0.15) addBetween(rule);
    addArticle(first, { hasHeadline: false });
  } else if (kind < 0.45) {
    addTeasers(8);
    if (random() < 0.15) addBetween(rule);
    addArticle(first, { hasHeadline: true });
  } else if (kind < 0.58) {
    addArticle(first, { hasHeadline: random() < 0.8 });
    const label = drawPhrase(random, first.language, 'related');
    if (label !== null && random() < 0.5) addBetween(label);
    addTeasers(8);
  } else if (kind < 0.66) {
    addArticle(first, { hasHeadline: true, isBrief: true });
    for (let more = 2 + Math.floor(random() * 6); more > 0; more--)
      addArticle(next(), { hasHeadline: true, isBrief: true });
  } else if (kind < 0.69) {
    const review = pick(random, PAPERS);
    const form = { hasHeadline: true, isBrief: true, mark: (): string => `${pick(random, review)}: ` };
    addArticle(first, form);
    for (let more = 1 + Math.floor(random() * 4); more > 0; more--) addArticle(next(), form);
  } else if (kind < 0.72) {
    addArticle(first, { hasHeadline: true, isPlain: true });
    for (let more = 1 + Math.floor(random() * 4); more > 0; more--) {
      const article = next();
      if (article !== null) addBetween(drawSlugline(random, article));
      addArticle(article, { hasHeadline: true, isPlain: true });
    }
  } else {
    const hasRules = random() < 0.35;
    // Nothing but their headlines parts the articles of some texts.
    const isPlain = random() < 0.15;
    if (kind > 0.92) addTeasers(4);
    addArticle(first, { hasHeadline: random() < 0.9, isPlain });
    for (let more = 1 + Math.floor(random() * 4); more > 0; more--) {
      if (!isPlain && (hasRules || random() < 0.05)) addBetween(rule);
      addArticle(next(), { hasHeadline: random() < 0.9, isPlain });
    }
  }
  return written(id, first.publisher, items, random);
}

/** Newspapers, as reviews of the press name them in front of what they quote. */
const PAPERS = [
  ['Harbour Times', 'The Courier', 'Evening Gazette'],
  ['Le Quotidien du port', 'La Gazette'],
  ['Hafenbote', 'Neue Rundschau', 'Abendblatt'],
  ['El Correo', 'La Tribuna']
];

/** "BC-Harbour-Reopens, 1st Ld", as an agency heads its reports for the desks. */
function drawSlugline(random: () => number, { headline }: BankedArticle): string {
  const slug =
    headline
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.slice(0, 2)
      .join('-') ?? 'NEWS';
  return pick(random, [`BC-${slug}, 1st Ld`, `${slug.toUpperCase()} (UPDATE 1)`, slug.toUpperCase()]);
}

/** Draws the other articles of a text, most in the language of its first; each is drawn once. Null where none is left. */
function drawOthers(
  random: () => number,
  bank: ArticleBank,
  first: BankedArticle,
  isMixed: boolean
): () => BankedArticle | null {
  const drawn = new Set([first]);
  return () => {
    const free = bank.articles.filter((article) => !drawn.has(article));
    const near = free.filter(({ language }) => language === first.language);
    if (free.length === 0) return null;
    const article = pick(random, isMixed || near.length === 0 || random() < 0.3 ? free : near);
    drawn.add(article);
    return article;
  };
}

/** Draws what a teaser announces: another article, or what a page, perhaps the article's own, announces. Null where nothing is known. */
function drawAnnouncement(
  random: () => number,
  bank: ArticleBank,
  first: BankedArticle,
  next: () => BankedArticle | null
): Announcement | null {
  const [own, known] = [bank.beside.get(first.publisher) ?? [], bank.announcements.get(first.language) ?? []];
  const article = random() < 0.3 || known.length === 0 ? next() : null;
  if (article !== null)
    return { headline: article.headline, summary: article.body.find(isSummary)?.text ?? null };
  const pool = random() < 0.3 && own.length > 0 ? own : known;
  return pool.length === 0 ? null : { headline: pick(random, pool), summary: null };
}

const isSummary = ({ text, isSubheading }: BankedArticle['body'][number]): boolean =>
  !isSubheading && text.length > 40 && text.length < 240;

/** The announcement that shares most words with an article; null where none shares two. */
function mostAkin(announcements: readonly string[], article: BankedArticle): string | null {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]{5,}/gu) ?? [];
  const said = new Set(article.body.flatMap(({ text }) => words(text)));
  let [best, most] = [null as string | null, 1];
  for (const text of announcements) {
    const shared = new Set(words(text).filter((word) => said.has(word))).size;
    if (shared > most && text !== article.headline) [best, most] = [text, shared];
  }
  return best;
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
