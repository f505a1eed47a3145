import type { Article } from '@wirecopy/core';

/** The fields that `--where` and `--sort` know, and what each reads from an article. Several values: any of them may match. */
export const articleFields: Readonly<Record<string, ArticleField>> = {
  id: { kind: 'text', read: (article) => [article.id] },
  kind: { kind: 'text', read: (article) => [article.kind] },
  language: { kind: 'text', read: (article) => [article.language] },
  kicker: { kind: 'text', read: (article) => [article.kicker?.text] },
  headline: { kind: 'text', read: (article) => [article.headline?.text] },
  standfirst: { kind: 'text', read: (article) => [article.standfirst?.text] },
  body: { kind: 'text', read: (article) => [article.body.map(({ text }) => text).join('\n')] },
  byline: { kind: 'text', read: (article) => [article.byline?.text] },
  person: { kind: 'text', read: (article) => article.byline?.people.map(({ name }) => name) ?? [] },
  place: { kind: 'text', read: (article) => [article.dateline?.place] },
  agency: { kind: 'text', read: agencyCodes },
  source: { kind: 'text', read: (article) => [article.source?.name] },
  tag: { kind: 'text', read: (article) => article.tags.map(({ text }) => text) },
  published: { kind: 'date', read: (article) => [article.published?.value] },
  updated: { kind: 'date', read: (article) => [article.updated?.value] },
  mentions: { kind: 'date', read: (article) => article.dates.map(({ value }) => value) },
  confidence: { kind: 'number', read: (article) => [article.confidence] },
  length: { kind: 'number', read: bodyLength }
};

export interface ArticleField {
  readonly kind: 'text' | 'date' | 'number';
  readonly read: (article: Article) => readonly (string | number | null | undefined)[];
}

function agencyCodes({ source, dateline }: Article): string[] {
  const agencies = [source?.agency, ...(dateline?.agencies ?? [])];
  return agencies.flatMap((agency) => (agency ? [agency.code] : []));
}

/** Characters of the body, as UTF-16 code units. */
function bodyLength({ body }: Article): number[] {
  return [body.reduce((sum, { text }) => sum + text.length, 0)];
}
