import { Parser } from 'htmlparser2';
import { escapeHtml } from './article-page.ts';
import { type FeedItem, feedItem, put, putOnce } from './feed-item.ts';
import { resolveAddress } from './resolve-address.ts';

/** Takes an item that ends. `isWhole`: by its own end, not by that of the feed. */
export type TakeItem = (item: FeedItem, feed: FeedItem, isWhole: boolean) => void;

type Attributes = Readonly<Record<string, string>>;

/** The element whose text is being read. */
interface Field {
  readonly name: string;
  readonly depth: number;
  /** XHTML: what is in it is kept as mark-up. */
  readonly isMarkup: boolean;
  text: string;
}

/** How far the parser is. */
interface Reading {
  /** The elements that are open, and what relative addresses in each begin at. */
  readonly path: { readonly name: string; readonly base: string }[];
  /** What the feed says of itself. */
  readonly feed: FeedItem;
  item: FeedItem | null;
  itemDepth: number;
  field: Field | null;
  /** `a:` where the whole feed has its names in that namespace: `<a:feed>`. */
  prefix: string;
  /** All of it was read. */
  isOver: boolean;
}

/**
 * The XML parser of a feed, told what is in it piece by piece. `depth`: how many elements are open.
 *
 * @param maxLength code units of a field that are kept
 */
export function feedParser(
  takeItem: TakeItem,
  maxLength: number
): { readonly write: (piece: string) => void; readonly end: () => void; readonly depth: () => number } {
  const reading: Reading = {
    path: [],
    feed: feedItem(true, ''),
    item: null,
    itemDepth: 0,
    field: null,
    prefix: '',
    isOver: false
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openElement(reading, name, attributes, maxLength),
      ontext: (text) =>
        addText(reading, reading.field?.isMarkup === true ? escapeHtml(text) : text, maxLength),
      onclosetag: (name, isImplied) => {
        closeField(reading, name, maxLength);
        closeItem(reading, isImplied, takeItem);
        reading.path.pop();
      }
    },
    { xmlMode: true }
  );
  return {
    write: (piece) => parser.write(piece),
    end: () => {
      reading.isOver = true;
      parser.end();
    },
    depth: () => reading.path.length
  };
}

function openElement(reading: Reading, written: string, attributes: Attributes, maxLength: number): void {
  const { path, field } = reading;
  if (path.length === 0) reading.prefix = /^[^:]+:(?=feed$)/u.exec(written)?.[0] ?? '';
  const name = nameOf(reading, written);
  const above = path.at(-1);
  const base = resolveAddress(attributes['xml:base'] ?? '', above?.base ?? '') || (above?.base ?? '');
  path.push({ name, base });
  if (field?.isMarkup === true) addText(reading, `<${written}${attributesOf(attributes)}>`, maxLength);
  else if (isFeedElement(reading, name)) openFeed(reading, name, attributes);
  else if (reading.item === null && (name === 'item' || name === 'entry'))
    openItem(reading, name, attributes);
  else if (field === null || isNameOfPerson(reading, name)) openField(reading, name, attributes);
}

function isFeedElement({ item }: Reading, name: string): boolean {
  return item === null && /^(?:feed|rss|rdf:RDF|channel)$/u.test(name);
}

/** `<author><name>`: there the name is the author. */
function isNameOfPerson({ item, itemDepth, path }: Reading, name: string): boolean {
  return item !== null && path.length === itemDepth + 2 && name === 'name';
}

function openFeed(reading: Reading, name: string, attributes: Attributes): void {
  if (name !== 'feed') reading.feed.plain.delete('title');
  reading.field = null;
  putOnce(reading.feed, 'language', attributes['xml:lang'] ?? '');
}

function openItem(reading: Reading, name: string, attributes: Attributes): void {
  reading.item = feedItem(name === 'entry', reading.path.at(-1)?.base ?? '');
  reading.itemDepth = reading.path.length;
  reading.field = null;
  put(reading.item, 'language', attributes['xml:lang'] ?? '');
}

function openField(reading: Reading, name: string, attributes: Attributes): void {
  const { path, item, feed } = reading;
  const { type = '', href = '', rel = 'alternate', term = '', 'xml:lang': lang = '' } = attributes;
  const base = path.at(-1)?.base ?? '';
  const parent = path.at(-2)?.name;
  const isNamed = name === 'name' && parent !== undefined;
  reading.field = { name: isNamed ? parent : name, depth: path.length, isMarkup: type === 'xhtml', text: '' };
  if (name === 'title' && /^x?html$/u.test(type)) (item ?? feed).plain.delete('title');
  if (name === 'content' && type === 'text') item?.plain.add('content');
  if (name === 'link' && rel === 'alternate') say(reading, 'link', resolveAddress(href, base));
  if (name === 'category') say(reading, 'category', term);
  say(reading, 'language', lang);
}

function closeField(reading: Reading, name: string, maxLength: number): void {
  const { field, path } = reading;
  if (field === null) return;
  if (field.depth === path.length) {
    say(reading, field.name, field.text.trim());
    reading.field = null;
  } else if (field.isMarkup) addText(reading, `</${name}>`, maxLength);
}

/** The parser closes what the feed leaves open; `<item/>` it closes, too. */
function closeItem(reading: Reading, isImplied: boolean, takeItem: TakeItem): void {
  const { item, feed, path, itemDepth } = reading;
  if (item === null || path.length !== itemDepth) return;
  takeItem(item, feed, !isImplied || (item.fields.size === 0 && !reading.isOver));
  reading.item = null;
  reading.field = null;
}

function addText({ field, item }: Reading, text: string, maxLength: number): void {
  if (field === null) return;
  if (item !== null) item.length += text.length;
  if (field.text.length + text.length <= maxLength) field.text += text;
}

/** Of the item, or of the feed where none is open. */
function say({ item, feed }: Reading, name: string, value: string): void {
  if (item === null) putOnce(feed, name, value);
  else put(item, name, value);
}

function nameOf({ prefix }: Reading, written: string): string {
  return prefix !== '' && written.startsWith(prefix) ? written.slice(prefix.length) : written;
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
