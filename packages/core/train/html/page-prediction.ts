import type { Article, Document } from '../../src/model/index.ts';

/** The gold keeps the dateline in its paragraph; the model takes it out. */
function paragraphs({ body, dateline }: Article): readonly string[] {
  const shown = body.filter((block) => block.kind !== 'caption');
  return shown.map(({ text, span }) =>
    dateline !== null && span.start >= dateline.span.start && span.start - dateline.span.end < besideDateline
      ? `${dateline.text} ${text}`
      : text
  );
}

/** Code units of markup between a dateline and its paragraph: `</strong> `. */
const besideDateline = 200;

/**
 * A parsed page as the scorers want it. The authors are the people of the byline; where an article has none, the organisation that it
 * names as its source: the gold counts "dpa" and "The Daily staff" as authors.
 */
export function pagePrediction(id: string, { articles }: Document): string {
  return JSON.stringify({
    id,
    articles: articles.map((article) => {
      const { kind, headline, published, byline, source, standfirst } = article;
      const people = byline?.people.map(({ name }) => name) ?? [];
      return {
        kind,
        headline: headline?.text ?? null,
        published: published === null || published.basis === 'inferred' ? null : published.value,
        authors: people.length === 0 && source !== null ? [source.name] : people,
        body: [...(standfirst === null ? [] : [standfirst.text]), ...paragraphs(article)],
        source: source?.name ?? null
      };
    })
  });
}
