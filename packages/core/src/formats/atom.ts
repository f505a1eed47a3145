import { articleId } from '../model/article-id.ts';
import type { Article } from '../model/index.ts';
import { articleUri } from './article-uri.ts';
import { bodyHtml } from './body-html.ts';
import { toDateTime } from './date-formats.ts';
import type { Provenance, WriteOptions, Writer } from './writer.ts';
import { element, escapeXml } from './xml.ts';

/** What `updated`, which Atom demands, says of an article of which no date is known. */
const UNKNOWN = '1970-01-01T00:00:00Z';

/**
 * Atom (RFC 4287). The dates as wirecopy knows them stand in `dcterms:issued` and `dcterms:modified`. The feed's own `id` and `updated` come last
 * (the order means nothing, section 4.1.1): they are made from the entries.
 */
export const atom: Writer = {
  mediaType: 'application/atom+xml',
  extension: '.atom',
  description: 'Atom feed',
  open: (options = {}) => {
    let id = '';
    let newest = '';
    return {
      head: () => head(options),
      item: (article, provenance = {}) => {
        id = articleId({ kind: 'article', texts: [id, article.id] });
        const updated = updatedOf(article, options);
        if (updated > newest) newest = updated;
        return entry(article, provenance, updated);
      },
      foot: () => {
        const updated = options.written ?? (newest === '' ? UNKNOWN : newest);
        return `  ${element('id', {}, escapeXml(options.feedUri ?? articleUri(id)))}\n  ${element('updated', {}, escapeXml(updated))}\n</feed>\n`;
      }
    };
  }
};

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

function entry(article: Article, { uri }: Provenance, updated: string): string {
  const { headline, standfirst, byline, published } = article;
  const first = toDateTime(published?.value);
  const lines = [
    element('id', {}, articleUri(article.id)),
    element('title', {}, escapeXml(headline?.text ?? '')),
    element('updated', {}, escapeXml(updated)),
    first && element('published', {}, first),
    published && element('dcterms:issued', {}, escapeXml(published.value)),
    article.updated && element('dcterms:modified', {}, escapeXml(article.updated.value)),
    uri && element('link', { rel: 'alternate', href: uri }),
    ...(byline?.people ?? []).map(({ name }) => element('author', {}, element('name', {}, escapeXml(name)))),
    ...article.tags.map(({ text }) => element('category', { term: text })),
    standfirst && element('summary', {}, escapeXml(standfirst.text)),
    element('content', { type: 'html' }, escapeXml(bodyHtml(article.body)))
  ];
  const written = lines.filter((line) => line !== null && line !== undefined && line !== '').join('\n    ');
  const language = article.language === null ? '' : ` xml:lang="${escapeXml(article.language)}"`;
  return `  <entry${language}>\n    ${written}\n  </entry>\n`;
}
