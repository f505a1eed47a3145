import type { Article } from '../model/index.ts';

/** The article, or only the fields asked for, in the order asked for. */
export function pickFields(
  article: Article,
  fields: readonly (keyof Article)[] | undefined
): Partial<Article> {
  if (fields === undefined) return article;
  return Object.fromEntries(fields.map((field) => [field, article[field]]));
}
