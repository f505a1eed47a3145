import { assemble } from './assemble/assemble.ts';
import { resolveDates } from './assemble/resolve-dates.ts';
import { statedDateline } from './attribute/stated-fields.ts';
import { inferOrder } from './dates/index.ts';
import { labelViews } from './label/label-lines.ts';
import { viewLines } from './label/line-view.ts';
import { TRAINED_MODELS } from './label/models.ts';
import type { Article, Document, Span } from './model/index.ts';
import type { ParseOptions } from './parse-options.ts';
import type { ArticleLayout } from './read/article-layout.ts';
import type { Line, ReadText } from './read/line.ts';
import type { SourceDocument } from './read/source-document.ts';
import type { Item } from './segment/item.ts';
import { textLanguages } from './text-languages.ts';

/**
 * Parses a text whose container says where its fields stand, such as one document of an export: it is one article, however short, and its headline,
 * byline, date and publication are the container's. Within these fields and the body it is read like any other text.
 */
export function parseLaidOut(
  source: Pick<SourceDocument, 'text' | 'declared' | 'issues'>,
  layout: ArticleLayout,
  read: ReadText,
  options: ParseOptions
): Document {
  const language = options.language ?? source.declared?.language ?? undefined;
  const settled = language === undefined ? options : { ...options, language };
  const views = viewLines(read.lines, textLanguages(read.lines, settled));
  const labelling = labelViews(views, TRAINED_MODELS);
  const item = itemOf(read.lines, layout);
  const order = inferOrder(read.lines.map((line) => line.text));
  const document = assemble({
    read: { ...read, issues: source.issues },
    text: source.text,
    labelling,
    items: item === null ? [] : [item],
    options: settled,
    order
  });
  const articles = document.articles.map((article) =>
    withDateline(withFields(article, layout, source.text), layout, read.lines, language)
  );
  return resolveDates({ ...document, articles }, read.lines, settled, order);
}

/** The lines of the one article; null where there are none. */
function itemOf(lines: readonly Line[], layout: ArticleLayout): Item | null {
  if (lines.length === 0) return null;
  const [headline = null] = linesIn(lines, layout.headline);
  return {
    kind: 'article',
    first: 0,
    last: lines.length - 1,
    kicker: null,
    headline,
    standfirst: linesIn(lines, layout.standfirst)[0] ?? null,
    bylines: linesIn(lines, layout.byline),
    dates: linesIn(lines, layout.published),
    body: linesIn(lines, layout.body),
    source: linesIn(lines, layout.publication)[0] ?? null,
    tags: [],
    confidence: 1
  };
}

function linesIn(lines: readonly Line[], span: Span | null): readonly number[] {
  if (span === null) return [];
  return lines.flatMap((line, index) =>
    line.span.start >= span.start && line.span.end <= span.end ? [index] : []
  );
}

/** The container's fields stand as they are where their words alone would not tell what they are ("Ana Ruiz", "The Example Times"). */
function withFields(article: Article, { byline, publication }: ArticleLayout, text: string): Article {
  const words = ({ start, end }: Span): { readonly text: string; readonly span: Span } => ({
    text: text.slice(start, end).replace(/\s+/gu, ' ').trim(),
    span: { start, end }
  });
  return {
    ...article,
    byline:
      article.byline ??
      (byline && {
        ...words(byline),
        people: [{ name: words(byline).text, role: null, span: byline }]
      }),
    source:
      article.source ??
      (publication && { ...words(publication), name: words(publication).text, agency: null })
  };
}

/** The container's dateline, where the text itself has none. */
function withDateline(
  article: Article,
  { dateline: span }: ArticleLayout,
  lines: readonly Line[],
  language: string | undefined
): Article {
  const [at] = linesIn(lines, span);
  const line = at === undefined ? undefined : lines[at];
  if (line === undefined || article.dateline !== null) return article;
  const [place = line.text] = line.text.split(',', 1);
  const known = {
    languages: language === undefined ? undefined : [language],
    reference: article.published?.value.slice(0, 10)
  };
  return { ...article, dateline: statedDateline(line, { place: place.trim(), filedBy: [] }, known) };
}
