import { idOfArticleUri } from '../model/article-uri.ts';
import type { BlockKind } from '../model/index.ts';
import { htmlBlocks } from './html/html-blocks.ts';
import type { StatedAgency } from './stated-article.ts';

/** A JSON object whose members are not known. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a news object of ninjs says of an article, in whichever version. */
export interface NewsObject {
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly people: readonly { readonly name: string; readonly role: string | null }[];
  readonly dateline: string | null;
  readonly place: string | null;
  readonly filedBy: readonly StatedAgency[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly source: StatedAgency | null;
  readonly tags: readonly string[];
  readonly body: readonly { readonly kind: BlockKind; readonly text: string }[];
  readonly language: string | null;
  readonly isPartial: boolean;
  readonly uri: string | null;
  /** The id of the article, where wirecopy wrote the object. */
  readonly id: string | null;
  readonly of: string | null;
}

/** Relations of a person to the text that make one its author; others are spoken of in it. */
const AUTHORSHIP = /^(?:author|creator|contributor)$/iu;

export function readNewsObject(object: Fields): NewsObject {
  const { string, list } = membersOf(object);
  const headlines = list('headlines');
  const descriptions = list('descriptions');
  const altIds = list('altIds');
  const sources = list('infoSources', 'infosource');
  const id = valueOf(altIds, 'wirecopy');
  const isOwn = id !== null;
  const first = dateOf(string('firstCreated') ?? (isOwn ? null : string('contentCreated')));
  const version = dateOf(string('versionCreated'));
  const published = first ?? (isOwn ? null : version);
  const source = sources.find(({ role }) => role === 'source') ?? (isOwn ? undefined : sources[0]);
  return {
    kicker: valueOf(headlines, 'kicker'),
    headline: valueOf(headlines, 'main') ?? valueOf(headlines, undefined) ?? string('headline'),
    standfirst: valueOf(descriptions, 'standfirst') ?? (isOwn ? null : string('description_text')),
    byline: string('by', 'byline'),
    people: list('people').flatMap(({ name, rel }) =>
      typeof name === 'string' && typeof rel === 'string' && (isOwn || AUTHORSHIP.test(rel))
        ? [{ name, role: AUTHORSHIP.test(rel) ? null : rel }]
        : []
    ),
    dateline: valueOf(descriptions, 'dateline'),
    place: string('located'),
    filedBy: sources.filter(({ role }) => role === 'agency').flatMap((agency) => agencyOf(agency) ?? []),
    published,
    updated: version === published ? null : version,
    source: source === undefined ? null : agencyOf(source),
    tags: list('subjects', 'subject').flatMap(({ name }) => stringOf(name) ?? []),
    body: bodyOf(object),
    language: string('language'),
    isPartial: string('representationType') === 'partial',
    uri: valueOf(altIds, 'url') ?? string('uri'),
    id,
    of: idOfArticleUri(stringOf(list('associations').find(({ name }) => name === 'article')?.['uri']) ?? '')
  };
}

/** Members by name. Versions 1 and 2 of the standard write every name small. */
function membersOf(object: Fields): {
  readonly string: (...names: readonly string[]) => string | null;
  readonly list: (...names: readonly string[]) => readonly Fields[];
} {
  const member = (names: readonly string[]): unknown => {
    const name = names.flatMap((each) => [each, each.toLowerCase()]).find((each) => each in object);
    return name === undefined ? undefined : object[name];
  };
  return {
    string: (...names) => stringOf(member(names)),
    list: (...names) => {
      const value = member(names);
      return Array.isArray(value) ? value.filter(isFields) : [];
    }
  };
}

/** The words of the entry with a role, or of the first one without any. */
function valueOf(entries: readonly Fields[], role: string | undefined): string | null {
  return stringOf(entries.find((entry) => entry['role'] === role)?.['value']);
}

function agencyOf({ name, literal, uri }: Fields): StatedAgency | null {
  const [, wikidata] = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/u.exec(stringOf(uri) ?? '') ?? [];
  const code = stringOf(literal);
  const known = stringOf(name) ?? code;
  return known === null ? null : { code, name: known, wikidata: wikidata ?? null };
}

/** The blocks of the body; of plain text each paragraph is one. */
function bodyOf(object: Fields): NewsObject['body'] {
  const { string, list } = membersOf(object);
  const bodies = list('bodies');
  const isMarkedUp = ({ contentType, contenttype }: Fields): boolean =>
    /html|xml/iu.test(stringOf(contentType) ?? stringOf(contenttype) ?? '');
  const html = stringOf(bodies.find(isMarkedUp)?.['value']) ?? string('body_html', 'body_xhtml');
  if (html !== null) return htmlBlocks(html);
  const plain = stringOf(bodies[0]?.['value']) ?? string('body_text') ?? '';
  return plain
    .split(/\n\s*\n/u)
    .map((text) => ({ kind: 'paragraph' as const, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** ninjs wants a time: one that is wirecopy's own stand-in for an unknown one (`00:00:00-00:00`) is a day again. */
function dateOf(value: string | null): string | null {
  return value?.replace(/T00:00:00-00:00$/u, '').replace(/-00:00$/u, '') ?? null;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
