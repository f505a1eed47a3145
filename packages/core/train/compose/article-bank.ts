import { SCORED_LABELS } from '../../src/label/label.ts';
import type { GoldText } from '../gold.ts';

/** An article as its page's gold has it, to be set beside others. */
export interface BankedArticle {
  readonly publisher: string;
  readonly language: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly body: readonly { readonly text: string; readonly isSubheading: boolean }[];
}

/** What texts are composed of: articles, and the lines of pages that announce others, by language and by publisher. */
export interface ArticleBank {
  readonly articles: readonly BankedArticle[];
  readonly announcements: ReadonlyMap<string, readonly string[]>;
  readonly beside: ReadonlyMap<string, readonly string[]>;
}

interface PageGold {
  readonly lang: string;
  readonly headline: string | null;
  readonly authors: readonly string[];
}

const BODY = SCORED_LABELS.indexOf('BODY');
const SUBHEAD = SCORED_LABELS.indexOf('SUBHEAD');
const STANDFIRST = SCORED_LABELS.indexOf('STANDFIRST');
const NAVIGATION = SCORED_LABELS.indexOf('NAVIGATION');

/** Paragraphs that make an article. */
const FEWEST = 3;

/** Takes the articles out of pages, and their lines that could be a teaser's headline. */
export function bankArticles(pages: readonly GoldText[]): ArticleBank {
  const articles: BankedArticle[] = [];
  const announcements = new Map<string, string[]>();
  const beside = new Map<string, string[]>();
  for (const { publishers, lines, labels, views, gold, set } of pages) {
    if (set !== 'wet') continue;
    const { lang, headline, authors } = gold as PageGold;
    const labelled = (label: number): string[] =>
      lines.flatMap(({ text }, at) => (labels[at] === label ? [text] : []));
    const body = lines.flatMap(({ text }, at) =>
      labels[at] === BODY || labels[at] === SUBHEAD ? [{ text, isSubheading: labels[at] === SUBHEAD }] : []
    );
    if (headline !== null && body.length >= FEWEST) {
      const [standfirst = null] = labelled(STANDFIRST);
      articles.push({ publisher: publishers[0] ?? '', language: lang, headline, standfirst, authors, body });
    }
    const own = listOf(announcements, lang);
    const near = listOf(beside, publishers[0] ?? '');
    views.forEach(({ facts, cues, line }, at) => {
      const isLong = facts.length > 24 && facts.length < 140 && facts.words > 3;
      if (labels[at] !== NAVIGATION || !isLong || facts.end === 'stop' || cues.date !== null) return;
      // A title or a trail announces nothing else.
      if (headline !== null && (line.text.includes(headline) || headline.includes(line.text))) return;
      own.push(line.text);
      near.push(line.text);
    });
  }
  return { articles, announcements, beside };
}

function listOf(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
