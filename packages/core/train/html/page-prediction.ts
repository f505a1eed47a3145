import type { Document } from '../../src/model/index.ts';

/**
 * A parsed page as the scorers want it. The authors are the people of the byline; where an article has none, the organisation that it
 * names as its source: the gold counts "dpa" and "The Daily staff" as authors.
 */
export function pagePrediction(id: string, { articles }: Document): string {
  return JSON.stringify({
    id,
    articles: articles.map(({ kind, headline, published, byline, source, standfirst, body }) => {
      const people = byline?.people.map(({ name }) => name) ?? [];
      return {
        kind,
        headline: headline?.text ?? null,
        published: published === null || published.basis === 'inferred' ? null : published.value,
        authors: people.length === 0 && source !== null ? [source.name] : people,
        body: [
          ...(standfirst === null ? [] : [standfirst]),
          ...body.filter((block) => block.kind !== 'caption')
        ].map(({ text }) => text),
        source: source?.name ?? null
      };
    })
  });
}
