import type { Article, Document, Text } from '../src/model/index.ts';

/** The gold counts an agency as the author of a text that names nobody else, and beside people in one byline. */
function authors({ byline, source }: Article): readonly string[] {
  const people = byline?.people.map((person) => person.name) ?? [];
  const shared = source !== null && byline !== null && source.span.start === byline.span.start;
  return source !== null && (people.length === 0 || shared) ? [...people, source.name] : people;
}

/** The gold keeps a dateline in its paragraph; the model takes it out. One on a line of its own is no part of the text in either. */
function withDateline(block: Text, { dateline, body }: Article, text: string): string {
  if (
    dateline === null ||
    block.span.start !== body[0]?.span.start ||
    dateline.span.start >= block.span.start ||
    text.slice(dateline.span.end, block.span.start).includes('\n')
  )
    return block.text;
  return text.slice(dateline.span.start, block.span.end).replace(/\s+/gu, ' ');
}

/** An article as the scorers of the evaluation data want it. Inferred dates are left out: the gold holds what the text states. */
export function prediction(id: string, document: Document, text: string): string {
  const lineAt = (offset: number): number => {
    let line = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
    return line;
  };
  const lines = (article: Article): [number, number] => {
    const shown = text.slice(article.span.start, article.span.end).trimEnd();
    return [lineAt(article.span.start), lineAt(article.span.start + shown.length)];
  };
  return JSON.stringify({
    id,
    articles: document.articles.map((article) => ({
      kind: article.kind,
      headline: article.headline?.text ?? null,
      published:
        article.published === null || article.published.basis === 'inferred' ? null : article.published.value,
      authors: authors(article),
      body: [
        ...(article.standfirst === null ? [] : [article.standfirst]),
        ...article.body.filter((block) => block.kind !== 'caption')
      ].map((block) => withDateline(block, article, text)),
      source: article.source === null ? null : article.source.name,
      lines: lines(article)
    }))
  });
}
