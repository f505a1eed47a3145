import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { articlePage, escapeHtml } from './article-page.ts';
import { feedDate } from './feed-date.ts';
import { type Chunks, MAX_RECORD_LENGTH, type SplitOptions, type SplitRecord } from './reader.ts';

/** No feed is that deep; hostile ones are, and the XML parser takes longer for each element the deeper it is. */
const MAX_DEPTH = 1000;

/** How much is parsed before the depth is looked at. */
const PIECE = 16_384;

/** One item as it is being read: text by field, in the order of the feed. */
interface FeedItem {
  readonly fields: Map<string, string[]>;
  /** The fields that hold plain text where others hold HTML: Atom says so, RSS never does. */
  readonly plain: Set<string>;
  length: number;
}

/**
 * Splits a feed (RSS 0.9 to 2.0, RSS 1.0, Atom) into its items, as they come in. The title, the authors, the dates and the link of an item are
 * declared; `metadata` has every field of the item by its name in the feed (`dc:creator`, `category`, …), as lists. Each item is one article,
 * however short; one with no more than a summary is a teaser, unless that reads as an article, and has an issue.
 */
export async function* readFeed(chunks: Chunks<string>, options: SplitOptions): AsyncGenerator<SplitRecord> {
  const maxLength = options.maxLength ?? MAX_RECORD_LENGTH;
  const ready: SplitRecord[] = [];
  let count = 0;
  const { parser, path } = startReading((item, feed, isWhole) => {
    count += 1;
    const origin = { name: options.name, record: count };
    if (!isWhole) {
      ready.push({ code: 'record-broken', message: 'The feed breaks off within this item.', origin });
    } else if (item.length > maxLength) {
      ready.push({
        code: 'record-too-long',
        message: `The item is longer than ${maxLength} characters.`,
        origin
      });
    } else {
      ready.push(toSource(item, feed, origin));
    }
  }, maxLength);
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += PIECE) {
      parser.write(chunk.slice(start, start + PIECE));
      yield* ready.splice(0);
      if (path.length > MAX_DEPTH) {
        const message = `Expected elements in at most ${MAX_DEPTH} others; found more.`;
        yield { code: 'feed-too-deep', message, origin: { name: options.name, record: count + 1 } };
        return;
      }
    }
  }
  parser.end();
  yield* ready.splice(0);
  if (count === 0) {
    const message = 'Expected a feed with <item> or <entry> elements; found none.';
    yield { code: 'feed-without-items', message, origin: { name: options.name, record: 1 } };
  }
}

type Done = (item: FeedItem, feed: ReadonlyMap<string, string>, isWhole: boolean) => void;

function startReading(
  done: Done,
  maxLength: number
): { readonly parser: Parser; readonly path: readonly string[] } {
  const feed = new Map<string, string>();
  const path: string[] = [];
  let item: FeedItem | null = null;
  /** Depth of the item's element, and of the field that is being read. */
  let itemDepth = 0;
  let field: {
    readonly name: string;
    readonly depth: number;
    readonly isMarkup: boolean;
    text: string;
  } | null = null;
  const add = (text: string): void => {
    if (field === null) return;
    if (item !== null) item.length += text.length;
    if (field.text.length + text.length <= maxLength) field.text += text;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name);
        const depth = path.length;
        if (field?.isMarkup === true) add(`<${name}${attributesOf(attributes)}>`);
        else if (item === null && (name === 'item' || name === 'entry')) {
          item = { fields: new Map(), plain: new Set(name === 'entry' ? ['title'] : []), length: 0 };
          itemDepth = depth;
          field = null;
        } else if (field === null || (item !== null && depth === itemDepth + 2 && name === 'name')) {
          const isMarkup = attributes['type'] === 'xhtml';
          field = { name: nameOf(name, path[depth - 2]), depth, isMarkup, text: '' };
          if (name === 'title' && /^x?html$/u.test(attributes['type'] ?? '')) item?.plain.delete('title');
          const { href, rel = 'alternate', term, 'xml:lang': lang } = attributes;
          if (name === 'link' && href !== undefined && rel === 'alternate') put(item, feed, 'link', href);
          if (name === 'category' && term !== undefined) put(item, feed, 'category', term);
          if (lang !== undefined) put(item, feed, 'language', lang);
          if (name === 'content' && attributes['type'] === 'text') item?.plain.add('content');
        }
        if (
          item === null &&
          (name === 'feed' || name === 'rss' || name === 'rdf:RDF' || name === 'channel')
        ) {
          if (attributes['xml:lang'] !== undefined) put(null, feed, 'language', attributes['xml:lang']);
          field = null;
        }
        if (item !== null && depth === itemDepth && attributes['xml:lang'] !== undefined) {
          put(item, feed, 'language', attributes['xml:lang']);
        }
      },
      ontext: (text) => add(field?.isMarkup === true ? escapeHtml(text) : text),
      onclosetag(name, isImplied) {
        const depth = path.length;
        if (field !== null && field.depth === depth) {
          put(item, feed, field.name, field.text.trim());
          field = null;
        } else if (field?.isMarkup === true) add(`</${name}>`);
        if (item !== null && depth === itemDepth) {
          done(item, feed, !isImplied);
          item = null;
          field = null;
        }
        path.pop();
      }
    },
    { xmlMode: true }
  );
  return { parser, path };
}

/** `<author><name>`: the name is the author. */
function nameOf(name: string, parent: string | undefined): string {
  return name === 'name' && parent !== undefined ? parent : name;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

function put(item: FeedItem | null, feed: Map<string, string>, name: string, value: string): void {
  if (value === '') return;
  if (item !== null) item.fields.set(name, [...(item.fields.get(name) ?? []), value]);
  else if (!feed.has(name)) feed.set(name, value);
}

function toSource(
  { fields, plain }: FeedItem,
  feed: ReadonlyMap<string, string>,
  origin: { readonly name: string; readonly record: number }
): SplitRecord {
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined) ?? null;
  const title = first('title', 'dc:title', 'media:title');
  const full = first('content:encoded', 'content', 'xhtml:body');
  const content = full ?? first('description', 'summary', 'media:description') ?? '';
  const authors = (fields.get('dc:creator') ?? fields.get('author') ?? []).map(authorName);
  const published = dateOf(first('dcterms:issued', 'pubDate', 'published', 'dc:date', 'issued', 'created'));
  const updated = dateOf(first('dcterms:modified', 'updated', 'modified', 'lastBuildDate'));
  const headline = title === null || plain.has('title') ? title : plainTitle(title);
  const isText = plain.has('content');
  const uri = first('link', 'guid', 'id');
  const body = isText
    ? `<p>${escapeHtml(content).replace(/\n\s*\n/gu, '</p>\n<p>')}</p>`
    : withFooter(content, uri);
  return {
    text: articlePage({ headline, byline: authors.join(', ') || null, published, body }),
    format: 'html',
    origin,
    metadata: Object.fromEntries(fields),
    declared: {
      headlines: headline === null ? [] : [headline],
      authors,
      published: published === null ? [] : [published],
      updated: updated === null ? [] : [updated],
      siteName: feed.get('title') ?? null,
      language: first('language', 'dc:language') ?? feed.get('language') ?? feed.get('dc:language') ?? null,
      uri
    },
    whole: full === null ? 'teaser' : 'article',
    issues:
      full === null
        ? [
            {
              code: 'feed-summary-only',
              message: 'The item has a summary at most, not the full text.',
              span: null
            }
          ]
        : []
  };
}

/**
 * "The post <a href="…">Ferry sinks</a> appeared first on <a href="…">Mercury</a>.": a last paragraph that links to its own item, in any language. It
 * says where the text comes from, and is no part of it.
 */
function withFooter(content: string, uri: string | null): string {
  const at = content.toLowerCase().lastIndexOf('<p');
  const last = at < 0 ? '' : content.slice(at).trim();
  const isAddress = uri !== null && /^https?:/iu.test(uri);
  if (!isAddress || at < 1 || !/^<p[\s>][^]*<\/p>$/iu.test(last)) return content;
  const isOwn = linksOf(last).some((link) => withoutQuery(link) === withoutQuery(uri));
  return isOwn ? `${content.slice(0, at)}<footer>${last}</footer>` : content;
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/giu)].map(([, double, single]) =>
    decodeHTML(double ?? single ?? '')
  );
}

/** Addresses in feeds carry where their readers come from: `?utm_source=rss`. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/u, '').replace(/\/$/u, '');
}

/** RSS titles hold HTML: some have tags, many are escaped twice. */
function plainTitle(title: string): string {
  const words = decodeHTML(title.replace(/<\/?[a-z][^<>]{0,80}>/giu, ''));
  return words.replace(/\s+/gu, ' ').trim();
}

/** RSS 2.0 has "jane@example.org (Jane Doe)". */
function authorName(author: string): string {
  return /^\S+@\S+\s+\(([^()]{1,200})\)$/u.exec(author)?.[1] ?? author;
}

function dateOf(written: string | null): string | null {
  return written === null ? null : feedDate(written);
}
