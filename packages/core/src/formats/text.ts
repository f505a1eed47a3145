import type { Article, Block } from '../model/index.ts';
import type { Writer } from './writer.ts';

/** Articles to read: headline, who and when, paragraphs, source. A line of dashes stands between two articles. */
export const text: Writer = {
  mediaType: 'text/plain',
  extension: '.txt',
  description: 'Plain text: headline, byline, date, paragraphs and source',
  open: () => {
    let count = 0;
    return {
      head: () => '',
      item: (article) => (count++ === 0 ? '' : `\n${'-'.repeat(72)}\n\n`) + write(article),
      foot: () => ''
    };
  }
};

function write(article: Article): string {
  const titles = [article.kicker?.text, article.headline?.text, article.standfirst?.text];
  const credits = [
    article.byline?.text,
    article.published?.value,
    article.updated && `updated ${article.updated.value}`
  ];
  const parts = [
    titles.filter(isSaid).join('\n'),
    credits.filter(isSaid).join(' | '),
    ...body(article).map((part) => part.trim()),
    article.source?.text,
    article.tags.map((tag) => tag.text).join(', ')
  ];
  return `${parts.filter(isSaid).join('\n\n')}\n`;
}

/** The paragraphs, the dateline where it was: before the first of them. */
function body(article: Article): string[] {
  const parts = article.body.map(block);
  if (article.dateline !== null) parts[0] = `${article.dateline.text} ${parts[0] ?? ''}`;
  return parts;
}

function block({ kind, text }: Block): string {
  return kind === 'list-item' ? `- ${text}` : text;
}

function isSaid(part: string | null | undefined): part is string {
  return part !== null && part !== undefined && part !== '';
}
