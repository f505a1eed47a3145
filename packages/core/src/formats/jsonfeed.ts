import { articleUri } from '../model/article-uri.ts';
import type { Article } from '../model/index.ts';
import { bodyHtml } from './body-html.ts';
import { toDateTime } from './date-formats.ts';
import { jsonArray, stated } from './json-array.ts';
import type { Provenance, Writer } from './writer.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The dates as wirecopy knows them stand under `_wirecopy`. */
export const jsonfeed: Writer = {
  mediaType: 'application/feed+json',
  extension: '.feed.json',
  description: 'JSON Feed 1.1',
  open: (options = {}) => {
    const about = stated({
      version: 'https://jsonfeed.org/version/1.1',
      title: options.title ?? 'wirecopy',
      feed_url: options.feedUri
    });
    const { head, member, foot } = jsonArray(`${JSON.stringify(about).slice(0, -1)},"items":[`, ']}\n');
    return { head, item: (article, provenance = {}) => member(toItem(article, provenance)), foot };
  }
};

function toItem(article: Article, { uri }: Provenance): Record<string, unknown> {
  const { headline, standfirst, byline, published, updated, source, dateline } = article;
  return stated({
    id: articleUri(article.id),
    url: uri,
    title: headline?.text,
    summary: standfirst?.text,
    ...(article.body.length === 0 ? { content_text: '' } : { content_html: bodyHtml(article.body) }),
    date_published: toDateTime(published?.value),
    date_modified: toDateTime(updated?.value),
    authors: byline?.people.map(({ name }) => ({ name })),
    tags: article.tags.map(({ text }) => text),
    language: article.language,
    _wirecopy: stated({
      kind: article.kind,
      published: published?.value,
      updated: updated?.value,
      basis: published?.basis,
      place: dateline?.place,
      source: source?.name,
      agency: (source?.agency ?? dateline?.agency)?.code
    })
  });
}
