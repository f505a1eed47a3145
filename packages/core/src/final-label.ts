import type { Label } from './label/label.ts';
import type { Article, BlockKind, Document, FurnitureRole, Span } from './model/index.ts';

const OF_BLOCK: Readonly<Record<BlockKind, Label>> = {
  paragraph: 'BODY',
  heading: 'SUBHEAD',
  'list-item': 'LIST',
  quote: 'QUOTE',
  caption: 'CAPTION'
};

const OF_FURNITURE: Readonly<Record<FurnitureRole, Label>> = {
  related: 'RELATED',
  notice: 'NOTICE',
  navigation: 'NAVIGATION',
  share: 'NAVIGATION',
  comment: 'NAVIGATION',
  other: 'NAVIGATION'
};

/**
 * What a line is in the finished document: the field of the article that took it, or the role of the furniture that it lies in. Null where
 * an article holds the line and no field shows it.
 */
export function finalLabel(line: Span, document: Pick<Document, 'articles' | 'furniture'>): Label | null {
  const article = document.articles.find(({ span }) => touches(span, line));
  if (article !== undefined) return labelInArticle(line, article);
  const furniture = document.furniture.find(({ span }) => touches(span, line));
  return furniture === undefined ? null : OF_FURNITURE[furniture.role];
}

function labelInArticle(line: Span, article: Article): Label | null {
  const fields: readonly (readonly [{ readonly span: Span | null } | null, Label])[] = [
    [article.headline, 'HEADLINE'],
    [article.kicker, 'KICKER'],
    [article.standfirst, 'STANDFIRST'],
    ...article.body.map((block) => [block, OF_BLOCK[block.kind]] as const),
    [article.byline, 'BYLINE'],
    [article.source, 'SOURCE'],
    [article.published, 'DATE'],
    [article.updated, 'DATE'],
    [article.dateline, 'DATELINE'],
    ...article.tags.map((tag) => [tag, 'TAGS'] as const)
  ];
  const found = fields.find(([field]) => field !== null && field.span !== null && touches(field.span, line));
  return found === undefined ? null : found[1];
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
