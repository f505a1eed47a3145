import type { Span } from '../../model/index.ts';
import type { Declared, DeclaredValue } from '../line.ts';
import { decodeAttribute } from './decode-entities.ts';
import { readJsonLd } from './read-json-ld.ts';
import type { TagAttributes } from './tag-attributes.ts';

/** Gathers what a page declares of itself while it is read. */
export interface DeclaredCollector {
  readonly html: (attributes: TagAttributes) => void;
  readonly meta: (attributes: TagAttributes) => void;
  readonly link: (attributes: TagAttributes) => void;
  /** The text of a JSON-LD script or of the title. */
  readonly raw: (tag: string, text: string, span: Span) => void;
  readonly end: () => Declared;
}

type Field = DeclaredValue['field'];

/** Names in meta tags (`name`, `property`, `itemprop`), lower case: OpenGraph, Dublin Core, and what newsrooms' systems write. */
const metaFields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['og:title', 'headline'],
  ['twitter:title', 'headline'],
  ['dc.title', 'headline'],
  ['dcterms.title', 'headline'],
  ['parsely-title', 'headline'],
  ['sailthru.title', 'headline'],
  ['cxenseparse:title', 'headline'],
  ['title', 'headline'],
  ['headline', 'headline'],
  ['author', 'author'],
  ['article:author', 'author'],
  ['og:article:author', 'author'],
  ['article:author_name', 'author'],
  ['dc.creator', 'author'],
  ['dcterms.creator', 'author'],
  ['dc.contributor', 'author'],
  ['parsely-author', 'author'],
  ['sailthru.author', 'author'],
  ['cxenseparse:author', 'author'],
  ['byl', 'author'],
  ['citation_author', 'author'],
  ['article:published_time', 'published'],
  ['og:article:published_time', 'published'],
  ['article:published', 'published'],
  ['og:published_time', 'published'],
  ['datepublished', 'published'],
  ['date', 'published'],
  ['dc.date', 'published'],
  ['dc.date.issued', 'published'],
  ['dcterms.date', 'published'],
  ['dcterms.created', 'published'],
  ['dcterms.issued', 'published'],
  ['parsely-pub-date', 'published'],
  ['sailthru.date', 'published'],
  ['cxenseparse:recs:publishtime', 'published'],
  ['publish-date', 'published'],
  ['publish_date', 'published'],
  ['pubdate', 'published'],
  ['publication_date', 'published'],
  ['citation_publication_date', 'published'],
  ['article:modified_time', 'updated'],
  ['og:article:modified_time', 'updated'],
  ['og:updated_time', 'updated'],
  ['datemodified', 'updated'],
  ['last-modified', 'updated'],
  ['dcterms.modified', 'updated'],
  ['dc.date.modified', 'updated']
]);

const nowhere = { type: null, headline: null, url: null };

export function declaredCollector(): DeclaredCollector {
  const values: DeclaredValue[] = [];
  let siteName: string | null = null;
  let language: string | null = null;
  let canonical: string | null = null;
  let address: string | null = null;

  return {
    html(attributes) {
      language ??= attributes.get('lang') || null;
    },
    meta(attributes) {
      const content = (attributes.get('content') ?? '').replace(/\s+/gu, ' ').trim();
      const span = attributes.spanOf('content');
      if (content === '' || span === null) return;
      const microdata = attributes.get('itemprop');
      const names = [attributes.get('property'), attributes.get('name'), microdata];
      for (const name of names) {
        if (name === undefined) continue;
        const key = name.trim().toLowerCase();
        if (key === 'og:site_name') siteName ??= content;
        if (key === 'og:url') address ??= content;
        const field = metaFields.get(key);
        if (field === undefined || (field === 'author' && /^https?:/u.test(content))) continue;
        const from = name === microdata ? 'microdata' : 'meta';
        values.push({ field, value: content, from, name: name.trim(), about: nowhere, kind: null, span });
        break;
      }
    },
    link(attributes) {
      if ((attributes.get('rel') ?? '').toLowerCase() === 'canonical')
        canonical ??= attributes.get('href') ?? null;
    },
    raw(tag, text, span) {
      if (tag === 'script') {
        values.push(...readJsonLd(text, span));
        return;
      }
      const value = decodeAttribute(text).replace(/\s+/gu, ' ').trim();
      if (value !== '')
        values.push({
          field: 'headline',
          value,
          from: 'title',
          name: 'title',
          about: nowhere,
          kind: null,
          span
        });
    },
    end() {
      const of = (field: Field): readonly string[] => [
        ...new Set(values.filter((value) => value.field === field).map(({ value }) => value))
      ];
      return {
        headlines: of('headline'),
        authors: of('author'),
        published: of('published'),
        updated: of('updated'),
        siteName,
        language,
        uri: canonical ?? address,
        values
      };
    }
  };
}
