import { articleUri } from '../model/article-uri.ts';
import type { Agency, Article } from '../model/index.ts';
import { bodyHtml } from './body-html.ts';
import { toDateTime } from './date-formats.ts';
import { jsonArray, stated } from './json-array.ts';
import type { Provenance, Writer } from './writer.ts';

/**
 * IPTC ninjs 3.0 (https://www.iptc.org/std/ninjs/), an array of news objects. The `uri` is made from the content; the page's address stands in
 * `altIds`. Roles: headlines `main` and `kicker`; descriptions `standfirst` and `dateline`; bodies `main` (HTML); infoSources `source`
 * and `agency`. The media type is not registered; IPTC has registered none.
 */
export const ninjs: Writer = {
  mediaType: 'application/ninjs+json',
  extension: '.ninjs.json',
  description: 'IPTC ninjs 3: news objects as agencies exchange them',
  open: () => {
    const { head, member, foot } = jsonArray('[', ']\n');
    return { head, item: (article, provenance = {}) => member(toNinjs(article, provenance)), foot };
  }
};

function toNinjs(article: Article, { uri }: Provenance): Record<string, unknown> {
  const { kicker, headline, standfirst, byline, dateline, published, updated, source } = article;
  const first = toDateTime(published?.value);
  return stated({
    uri: articleUri(article.id),
    standard: {
      name: 'ninjs',
      version: '3.0',
      schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json'
    },
    type: 'text',
    representationType: article.kind === 'article' ? 'full' : 'partial',
    firstCreated: first,
    versionCreated: toDateTime(updated?.value) ?? first,
    language: article.language,
    headlines: [...plain('main', headline?.text), ...plain('kicker', kicker?.text)],
    descriptions: [...plain('standfirst', standfirst?.text), ...plain('dateline', dateline?.text)],
    bodies:
      article.body.length === 0
        ? []
        : [{ role: 'main', contentType: 'text/html', value: bodyHtml(article.body) }],
    by: byline?.text,
    people: byline?.people.map(({ name, role }) => ({ name, rel: role ?? 'author' })),
    located: dateline?.place,
    infoSources: [
      ...(source === null ? [] : [stated({ name: source.name, role: 'source', ...codesOf(source.agency) })]),
      ...(dateline?.agencies ?? []).map((agency) =>
        stated({ name: agency.name, role: 'agency', ...codesOf(agency) })
      )
    ],
    subjects: article.tags.map(({ text }) => ({ name: text, rel: 'keyword' })),
    associations: article.of === null ? [] : [{ name: 'article', type: 'text', uri: articleUri(article.of) }],
    altIds: [
      { role: 'wirecopy', value: article.id },
      ...(uri === null || uri === undefined ? [] : [{ role: 'url', value: uri }])
    ]
  });
}

function plain(role: string, value: string | undefined): readonly Record<string, string>[] {
  return value === undefined ? [] : [{ role, contentType: 'text/plain', value }];
}

function codesOf(agency: Agency | null): Record<string, string | null> {
  return {
    literal: agency?.code ?? null,
    uri:
      agency === null || agency.wikidata === null ? null : `http://www.wikidata.org/entity/${agency.wikidata}`
  };
}
