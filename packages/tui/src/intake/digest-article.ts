import type { Article } from '@wirecopy/core';
import { cleanText } from '../text/clean-text.ts';
import { foldText } from '../text/fold-text.ts';

/** What the list and the search need of an article. */
export interface Digest {
  readonly title: string;
  readonly titled: boolean;
  readonly date: string;
  readonly source: string;
  readonly language: string;
  readonly length: number;
  /** Folded headline, standfirst and body. */
  readonly searchable: string;
}

// A row of the widest screen shows less than this.
const titleLetters = 240;

export function digestArticle(article: Article): Digest {
  const headline = article.headline?.text ?? null;
  const body = article.body.map((block) => block.text);
  const title = headline ?? article.standfirst?.text ?? body[0] ?? article.kicker?.text ?? '';
  const agency = article.source?.agency ?? article.dateline?.agency ?? null;
  const all = [article.kicker?.text, headline, article.standfirst?.text, article.byline?.text, ...body];
  return {
    title: cleanText(title.slice(0, titleLetters)).trim(),
    titled: headline !== null,
    date: article.published?.value ?? '',
    source: agency?.code ?? article.source?.name ?? '',
    language: article.language ?? '',
    length: body.reduce((sum, text) => sum + text.length, 0),
    // NUL ends an article: no term has it, so no match reaches into the next one.
    searchable: `${foldText(all.filter((text) => text !== undefined && text !== null).join('\n')).replaceAll('\u0000', ' ')}\u0000`
  };
}
