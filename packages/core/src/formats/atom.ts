import { articleId } from '../model/article-id.ts';
import { articleUri } from '../model/article-uri.ts';
import type { Article } from '../model/index.ts';
import { bodyHtml } from './body-html.ts';
import { toDateTime } from './date-formats.ts';
import { linkTarget } from './link-target.ts';
import type { Provenance, WriteOptions, Writer } from './writer.ts';
import { element, escapeXml } from './xml.ts';

/** What `updated`, which Atom demands, says of an article of which no date is known. */
const UNKNOWN = '1970-01-01T00:00:00Z';

/**
 * Atom (RFC 4287). The dates as wirecopy knows them stand in `dcterms:issued` and `dcterms:modified`. A feed's own `id` and `updated` stand before its
 * entries, while these are still to come: unless they are given, they are made from the first entry, which is the newest one in a feed by custom.
 */
export const atom: Writer = {
  mediaType: 'application/atom+xml',
  extension: '.atom',
  description: 'Atom feed',
  open: (options = {}) => {
    let hasBegun = false;
    const begin = (article: Article | null): string => {
      if (hasBegun) return '';
      hasBegun = true;
      return feedFacts(article, options);
    };
    return {
      head: () => head(options),
      item: (article, provenance = {}) => begin(article) + entry(article, provenance, options),
      foot: () => `${begin(null)}</feed>\n`
    };
  }
};

function feedFacts(first: Article | null, options: WriteOptions): string {
  const id = options.feedUri ?? articleUri(articleId({ kind: 'article', texts: ['feed', first?.id ?? ''] }));
  const updated = options.written ?? (first === null ? UNKNOWN : updatedOf(first, options));
  return `  ${element('id', {}, escapeXml(id))}\n  ${element('updated', {}, escapeXml(updated))}\n`;
}

function head({ title = 'wirecopy', feedUri }: WriteOptions): string {
  const lines = [
    element('title', {}, escapeXml(title)),
    element('author', {}, element('name', {}, escapeXml(title))),
    element('generator', {}, 'wirecopy'),
    ...(feedUri === undefined ? [] : [element('link', { rel: 'self', href: feedUri })])
  ];
  const namespaces = 'xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed ${namespaces}>\n  ${lines.join('\n  ')}\n`;
}

function updatedOf({ updated, published }: Article, { written }: WriteOptions): string {
  return toDateTime(updated?.value) ?? toDateTime(published?.value) ?? written ?? UNKNOWN;
}

function entry(article: Article, { uri }: Provenance, options: WriteOptions): string {
  const { headline, standfirst, byline, published } = article;
  const first = toDateTime(published?.value);
  const lines = [
    element('id', {}, articleUri(article.id)),
    element('title', {}, escapeXml(headline?.text ?? '')),
    element('updated', {}, escapeXml(updatedOf(article, options))),
    first && element('published', {}, first),
    published && element('dcterms:issued', {}, escapeXml(published.value)),
    article.updated && element('dcterms:modified', {}, escapeXml(article.updated.value)),
    uri && element('link', { rel: 'alternate', href: linkTarget(uri) }),
    ...(byline?.people ?? []).map(({ name }) => element('author', {}, element('name', {}, escapeXml(name)))),
    ...article.tags.map(({ text }) => element('category', { term: text })),
    standfirst && element('summary', {}, escapeXml(standfirst.text)),
    element('content', { type: 'html' }, escapeXml(bodyHtml(article.body)))
  ];
  const written = lines.filter((line) => line !== null && line !== undefined && line !== '').join('\n    ');
  const language = article.language === null ? '' : ` xml:lang="${escapeXml(article.language)}"`;
  return `  <entry${language}>\n    ${written}\n  </entry>\n`;
}
