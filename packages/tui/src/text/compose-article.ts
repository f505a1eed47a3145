import type { Article, Block, DateValue } from '@wirecopy/core';
import type { Signs } from '../theme/signs.ts';
import type { StyleName } from '../theme/style-name.ts';
import { cleanText } from './clean-text.ts';
import { direction } from './direction.ts';
import { cellWidth } from './graphemes.ts';
import { type LayOptions, layField, type Prefix } from './lay-field.ts';
import type { Page, PageRow } from './page.ts';
import { wrapText } from './wrap-text.ts';

export interface ComposeOptions {
  /** Cells of a row. */
  readonly width: number;
  readonly terms: readonly string[];
  readonly values: boolean;
  readonly signs: Signs;
}

/** Lays an article out: kicker, headline, credits, standfirst, body, tags. */
export function composeArticle(article: Article, options: ComposeOptions): Page {
  const lay: LayOptions = { ...options, mentions: article.dates };
  const blank: PageRow = { runs: [], direction: 'ltr', source: null };
  const rows: PageRow[] = [];
  if (article.kicker !== null) rows.push(...layField(article.kicker, 'kicker', lay));
  if (article.headline !== null) rows.push(...layField(article.headline, 'headline', lay));
  else rows.push(...note('(no headline in the text)', 'dim', options.width));
  for (const line of credits(article)) rows.push(...note(line, 'meta', options.width));
  rows.push({
    runs: [{ text: options.signs.rule.repeat(options.width), style: 'dim' }],
    direction: 'ltr',
    source: null
  });
  if (article.standfirst !== null) rows.push(...layField(article.standfirst, 'standfirst', lay), blank);
  let previous: Block | null = null;
  for (const block of article.body) {
    // Items of one list stand close together.
    if (previous !== null && !(previous.kind === 'list-item' && block.kind === 'list-item')) rows.push(blank);
    rows.push(...layBlock(block, lay, options.signs));
    previous = block;
  }
  if (article.body.length === 0) rows.push(...note(teaserNote(article), 'dim', options.width));
  if (article.tags.length > 0)
    rows.push(
      blank,
      ...note(`Tags: ${article.tags.map((tag) => tag.text).join(' · ')}`, 'dim', options.width)
    );
  return {
    rows,
    mentionRows: article.dates.map((_, index) =>
      rows.findIndex((row) => row.runs.some((run) => run.mention === index))
    ),
    matchRows: rows.flatMap((row, index) => (row.runs.some((run) => run.style === 'match') ? [index] : []))
  };
}

const blockStyles: Readonly<Record<Block['kind'], StyleName>> = {
  paragraph: 'plain',
  heading: 'heading',
  'list-item': 'plain',
  quote: 'quote',
  caption: 'caption'
};

function layBlock(block: Block, lay: LayOptions, signs: Signs): PageRow[] {
  return layField(block, blockStyles[block.kind], lay, blockPrefix(block.kind, signs));
}

function blockPrefix(kind: Block['kind'], signs: Signs): Prefix | null {
  if (kind === 'list-item') return hanging(`  ${signs.bullet} `, '    ', 'dim');
  if (kind === 'quote') return hanging(`${signs.quote} `, `${signs.quote} `, 'quote');
  if (kind === 'caption') return hanging('[photo] ', '        ', 'dim');
  return null;
}

function hanging(first: string, rest: string, style: StyleName): Prefix {
  return { first: { text: first, style }, rest: { text: rest, style }, width: cellWidth(first) };
}

function note(text: string, style: StyleName, width: number): PageRow[] {
  return wrapText(text, width).map(({ start, end }) => ({
    runs: [{ text: text.slice(start, end), style }],
    direction: direction(text),
    source: null
  }));
}

/** Who, where, when and by whom: a line each, only what the text gives. */
function credits(article: Article): string[] {
  const lines: string[] = [];
  if (article.byline !== null) lines.push(cleanText(article.byline.text));
  if (article.dateline !== null) lines.push(cleanText(article.dateline.text));
  const agency = article.source?.agency ?? article.dateline?.agency ?? null;
  const source = article.source?.name ?? null;
  const names = [source, agency !== null && agency.name !== source ? agency.name : null].filter(
    (name) => name !== null
  );
  const facts = [
    article.published === null ? null : dateWords(article.published),
    article.updated === null ? null : `updated ${dateWords(article.updated)}`,
    names.length === 0 ? null : names.join(', '),
    article.language
  ].filter((fact) => fact !== null);
  if (facts.length > 0) lines.push(cleanText(facts.join(' · ')));
  return lines;
}

function dateWords(date: DateValue): string {
  const value = date.value.replace('T', ' ');
  return date.basis === 'inferred' ? `${value} (inferred)` : value;
}

function teaserNote(article: Article): string {
  if (article.kind === 'article') return '(no body)';
  return article.of === null
    ? '(a teaser: its article is not in this text)'
    : '(a teaser for an article in this text)';
}
