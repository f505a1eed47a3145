import { decodeHTML } from 'entities/decode';
import type { SourceDocument } from '../source-document.ts';
import { articlePage, escapeHtml } from './article-page.ts';
import { feedDate } from './feed-date.ts';
import { type FeedItem, firstOf } from './feed-item.ts';
import { markOwnFooter } from './own-footer.ts';
import { resolveAddress } from './resolve-address.ts';

const summaryOnly = {
  code: 'feed-summary-only',
  message: 'The item has a summary at most, not the full text.',
  span: null
} as const;

/** An item as a source document: a small page of it, and what it declares. */
export function feedSource(item: FeedItem, feed: FeedItem, origin: SourceDocument['origin']): SourceDocument {
  const full = firstOf(item, 'content:encoded', 'content', 'xhtml:body');
  const content = full ?? firstOf(item, 'description', 'summary', 'media:description') ?? '';
  const headline = titleOf(item, 'title', 'dc:title', 'media:title');
  const authors = (item.fields.get('dc:creator') ?? item.fields.get('author') ?? []).map(authorName);
  const published = dateOf(
    firstOf(item, 'dcterms:issued', 'pubDate', 'published', 'dc:date', 'issued', 'created')
  );
  const updated = dateOf(firstOf(item, 'dcterms:modified', 'updated', 'modified', 'lastBuildDate'));
  const uri = addressOf(item, feed);
  const body = item.plain.has('content') ? paragraphs(content) : markOwnFooter(content, uri);
  return {
    text: articlePage({ headline, byline: authors.join(', ') || null, published, body }),
    format: 'html',
    origin,
    metadata: Object.fromEntries(item.fields),
    declared: {
      headlines: headline === null ? [] : [headline],
      authors,
      published: published === null ? [] : [published],
      updated: updated === null ? [] : [updated],
      siteName: titleOf(feed, 'title'),
      language: firstOf(item, 'language', 'dc:language') ?? firstOf(feed, 'language', 'dc:language'),
      uri
    },
    whole: full === null ? 'teaser' : 'article',
    issues: full === null ? [summaryOnly] : []
  };
}

/** Links may be relative to `xml:base`, or else to the address of the site, which the feed gives. */
function addressOf(item: FeedItem, feed: FeedItem): string | null {
  const written = firstOf(item, 'link', 'guid', 'id');
  return written === null ? null : resolveAddress(written, item.base, firstOf(feed, 'link') ?? '');
}

/** RSS titles hold HTML: some have tags, many are escaped twice. */
function titleOf(of: FeedItem, ...names: readonly string[]): string | null {
  const title = firstOf(of, ...names);
  if (title === null || of.plain.has('title')) return title;
  const words = decodeHTML(title.replace(/<\/?[a-z][^<>]{0,80}>/giu, ''));
  return words.replace(/\s+/gu, ' ').trim();
}

function paragraphs(text: string): string {
  return `<p>${escapeHtml(text).replace(/\n\s*\n/gu, '</p>\n<p>')}</p>`;
}

/** RSS 2.0 has "jane@example.org (Jane Doe)"; entities that only HTML has are left by the XML parser. */
function authorName(author: string): string {
  return decodeHTML(/^\S+@\S+\s+\(([^()]{1,200})\)$/u.exec(author)?.[1] ?? author);
}

function dateOf(written: string | null): string | null {
  return written === null ? null : feedDate(written);
}
