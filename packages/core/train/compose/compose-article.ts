import type { Label } from '../../src/label/label.ts';
import { cuePhrases } from '../../src/cues/cue-phrases.ts';
import type { CueTopic } from '../../src/locales/cues/cue-phrases.generated.ts';
import { pick } from '../random.ts';
import type { BankedArticle } from './article-bank.ts';
import { drawDateStyle } from './dates.ts';

/** A line of a composed text and what it is. */
export interface ComposedLine {
  readonly text: string;
  readonly label: Label;
}

/** Agencies whose names end or open reports, and towns that these come from. */
const AGENCIES = ['AFP', 'AP', 'Reuters', 'dpa', 'EFE', 'ANSA', 'TT', 'NTB', 'PAP', 'APA', 'Xinhua', 'TASS'];
const TOWNS = [
  'Paris',
  'London',
  'New York',
  'Berlin',
  'Madrid',
  'Roma',
  'Stockholm',
  'Oslo',
  'Wien',
  'Genève'
];

const cues = cuePhrases();

/** A label that pages in a language print, with its first letter large; null where none is known. */
export function drawPhrase(random: () => number, language: string, topic: CueTopic): string | null {
  const known = cues.find(({ languages }) => languages.includes(language))?.phrases[topic];
  if (known === undefined || known.length === 0) return null;
  const phrase = pick(random, known).replace(/\s*:$/u, '');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** How an article is written. */
export interface ArticleForm {
  readonly hasHeadline: boolean;
  readonly isBrief?: boolean;
  /** Whether it is nothing but its headline and its paragraphs. */
  readonly isPlain?: boolean;
  /** What stands in front of its headline. */
  readonly mark?: () => string;
}

/**
 * The lines of an article: headline, standfirst, who and when in one line or two, paragraphs, the first perhaps behind a dateline, a
 * source line. Any of them but the paragraphs may be missing.
 */
export function composeArticle(
  random: () => number,
  article: BankedArticle,
  day: Date,
  { hasHeadline, isBrief = false, isPlain = false, mark = () => '' }: ArticleForm
): readonly ComposedLine[] {
  const { language } = article;
  const lines: ComposedLine[] = [];
  const put = (label: Label, text: string): void => {
    lines.push({ label, text });
  };
  const date = drawDateStyle(random, language)(day);
  const agency = pick(random, AGENCIES);
  const form = isBrief || isPlain ? 0.2 : random();
  if (hasHeadline && form < 0.04) put('DATE', date);
  if (hasHeadline) put('HEADLINE', mark() + article.headline);
  if (hasHeadline && !isBrief && !isPlain && article.standfirst !== null && random() < 0.4)
    put('STANDFIRST', article.standfirst);
  const author =
    !isBrief && !isPlain && article.authors.length > 0 && random() < 0.6 ? article.authors.join(', ') : null;
  const by = random() < 0.5 ? drawPhrase(random, language, 'byline') : null;
  const byline = author === null ? null : by === null ? author : `${by} ${author}`;
  const published = random() < 0.4 ? drawPhrase(random, language, 'published') : null;
  const dateline = published === null ? (random() < 0.1 ? `- ${date}` : date) : `${published}: ${date}`;
  if (byline !== null && form > 0.85)
    put('BYLINE', `${byline} ${pick(random, ['-', '–', '|', '•'])} ${dateline}`);
  else {
    if (byline !== null) put('BYLINE', byline);
    if (form > 0.35 && form < 0.85) put('DATE', dateline);
  }
  const body = isBrief ? article.body.filter(({ isSubheading }) => !isSubheading) : article.body;
  const isShort = isBrief || random() < 0.25;
  const length = 1 + Math.floor(random() * (isBrief ? 2 : isShort ? 4 : 24));
  const opens = random() < (isBrief ? 0.6 : 0.3) ? drawDateline(random, agency) : '';
  body.slice(0, length).forEach(({ text, isSubheading }, at) => {
    put(isSubheading ? 'SUBHEAD' : 'BODY', at === 0 && !isSubheading ? opens + text : text);
  });
  while (lines.at(-1)?.label === 'SUBHEAD') lines.pop();
  const ends = (isBrief || isPlain) && random() < 0.7 ? 1 : random();
  if (ends < 0.12) put('NAVIGATION', `(${agency})`);
  else if (ends < 0.17) put('NAVIGATION', `© ${agency}`);
  else if (ends < 0.22) put('NAVIGATION', agency);
  else if (ends < 0.45) put('NAVIGATION', `${drawPhrase(random, language, 'source') ?? 'Source'}: ${agency}`);
  else if (ends < 0.5 && form < 0.35) put('DATE', dateline);
  return lines;
}

function drawDateline(random: () => number, agency: string): string {
  const town = pick(random, TOWNS);
  return pick(random, [
    `${town} (${agency}) – `,
    `${town.toUpperCase()} (${agency}) - `,
    `${town}, ${agency} — `
  ]);
}
