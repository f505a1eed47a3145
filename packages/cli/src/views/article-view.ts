import type { Article, Block, DateMention, DateValue } from '@wirecopy/core';
import { clean } from '../terminal/clean.ts';
import type { Paint } from '../terminal/paint.ts';
import { indent } from './indent.ts';

/** How a view is drawn. */
export interface ViewStyle {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

const margin = '  ';

/**
 * One article as a person reads it on a terminal:
 *
 *     ARTICLE  AA · Anadolu Agency
 *       Headline
 *       19 November 2024, By Jane Doe
 *
 *       Paragraph, its dates underlined.
 */
export function articleView(article: Article, style: ViewStyle): string {
  const { paint, width } = style;
  const line = (text: string): string => indent(text, width, margin);
  const lines = [badge(article, style)];
  if (article.kicker) lines.push(line(paint.muted(clean(article.kicker.text))));
  if (article.headline) lines.push(line(paint.headline(clean(article.headline.text))));
  else lines.push(line(paint.muted('(no headline in the text)')));
  if (article.standfirst) lines.push(line(clean(article.standfirst.text)));
  const credits = creditsOf(article, paint);
  if (credits.length > 0) lines.push(line(credits.join(paint.muted(' · '))));
  const dates = [...article.dates];
  for (const block of article.body) lines.push('', blockView(block, dates, style));
  const resolved = article.dates.map(
    (date) => `${clean(date.text)} ${paint.muted('→')} ${paint.date(date.value)}`
  );
  if (article.body.length > 0 && resolved.length > 0)
    lines.push('', line(`${paint.muted('Dates:')} ${resolved.join(paint.muted(' · '))}`));
  if (article.tags.length > 0)
    lines.push('', line(paint.muted(`Tags: ${article.tags.map(({ text }) => clean(text)).join(', ')}`)));
  return `${lines.join('\n')}\n`;
}

function badge(article: Article, { paint }: ViewStyle): string {
  const name = article.kind === 'article' ? paint.kind('ARTICLE') : paint.teaser('TEASER');
  const facts = [article.language, article.id].filter((fact) => fact !== null);
  return `${name} ${paint.muted(facts.join(' · '))}`;
}

function creditsOf(article: Article, paint: Paint): string[] {
  const credits: string[] = [];
  if (article.published) credits.push(dateView(article.published, paint));
  if (article.updated) credits.push(`updated ${dateView(article.updated, paint)}`);
  if (article.byline) credits.push(clean(article.byline.text));
  if (article.dateline?.place) credits.push(clean(article.dateline.place));
  const source = sourceName(article);
  if (source !== null) credits.push(paint.source(clean(source)));
  return credits;
}

/** "Anadolu Agency (AA)", or the name as printed where the agency is not known. */
function sourceName({ source, dateline }: Article): string | null {
  const agency = source?.agency ?? dateline?.agency ?? null;
  if (agency !== null) return agency.name === agency.code ? agency.name : `${agency.name} (${agency.code})`;
  return source?.name ?? null;
}

/** A value that the text does not state says so. */
function dateView(date: DateValue, paint: Paint): string {
  const value = paint.date(date.value);
  return date.basis === 'stated' ? value : `${value} ${paint.muted(`(${date.basis})`)}`;
}

const openings: Readonly<Record<Block['kind'], string>> = {
  paragraph: '',
  heading: '',
  'list-item': '• ',
  quote: '“ ',
  caption: '▣ '
};

function blockView(block: Block, dates: DateMention[], { paint, width }: ViewStyle): string {
  const text = markDates(block, dates, paint);
  const shown =
    block.kind === 'heading' ? paint.headline(text) : block.kind === 'caption' ? paint.muted(text) : text;
  return indent(`${openings[block.kind]}${shown}`, width, margin);
}

/** The block's text with its dates marked, in their order; takes the ones it finds off `dates`. */
function markDates(block: Block, dates: DateMention[], paint: Paint): string {
  let marked = '';
  let from = 0;
  while (dates[0] !== undefined && dates[0].span.start < block.span.end) {
    const date = dates.shift();
    if (date === undefined || date.span.start < block.span.start) continue;
    const at = block.text.indexOf(date.text, from);
    if (at < 0 || date.text === '') continue;
    marked += clean(block.text.slice(from, at)) + paint.mark(paint.date(clean(date.text)));
    from = at + date.text.length;
  }
  return marked + clean(block.text.slice(from));
}
