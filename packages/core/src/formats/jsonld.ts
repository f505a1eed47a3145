import { articleUri } from '../model/article-uri.ts';
import type { Article } from '../model/index.ts';
import { toIsoDate } from './date-formats.ts';
import { jsonArray, stated } from './json-array.ts';
import type { Provenance, Writer } from './writer.ts';

/** schema.org NewsArticle (https://schema.org/NewsArticle) as JSON-LD, all articles in one graph. */
export const jsonld: Writer = {
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  description: 'schema.org NewsArticle as JSON-LD',
  open: () => {
    const { head, member, foot } = jsonArray('{"@context":"https://schema.org","@graph":[', ']}\n');
    return { head, item: (article, provenance = {}) => member(toNewsArticle(article, provenance)), foot };
  }
};

function toNewsArticle(article: Article, { uri }: Provenance): Record<string, unknown> {
  const { headline, kicker, standfirst, byline, dateline, source } = article;
  const body = article.body.map(({ text }) => text).join('\n\n');
  const agency = source?.agency ?? dateline?.agency ?? null;
  const organization = source?.name ?? agency?.name;
  return stated({
    '@type': 'NewsArticle',
    '@id': articleUri(article.id),
    identifier: article.id,
    url: uri,
    headline: headline?.text,
    alternativeHeadline: kicker?.text,
    description: standfirst?.text,
    author: byline?.people.map(({ name, role }) => stated({ '@type': 'Person', name, jobTitle: role })),
    dateline: dateline?.text,
    locationCreated:
      dateline === null || dateline.place === null ? null : { '@type': 'Place', name: dateline.place },
    datePublished: toIsoDate(article.published?.value),
    dateModified: toIsoDate(article.updated?.value),
    articleBody: body === '' ? null : body,
    creditText: source?.text,
    sourceOrganization:
      organization === undefined
        ? null
        : stated({
            '@type': 'Organization',
            name: organization,
            alternateName: agency?.code,
            sameAs:
              agency === null || agency.wikidata === null
                ? null
                : `http://www.wikidata.org/entity/${agency.wikidata}`
          }),
    keywords: article.tags.map(({ text }) => text),
    inLanguage: article.language
  });
}
