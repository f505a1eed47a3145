import type { Span } from '../../model/index.ts';
import type { DeclaredValue } from '../line.ts';

/** schema.org types of what a reader would call an article or a page that shows one. */
const articleType =
  /(?:Article|Posting|Report|Review|Recipe|NewsArticle|WebPage|VideoObject|CreativeWork|ClaimReview)$/u;
const longestScript = 2_000_000;
/** Deeper nesting is not metadata. */
const deepest = 24;

type Json = Readonly<Record<string, unknown>>;

/** What a JSON-LD script declares of articles and pages; empty where it is no JSON. */
export function readJsonLd(script: string, span: Span): readonly DeclaredValue[] {
  const values: DeclaredValue[] = [];
  const root = parseLeniently(script);
  // Authors are often given once and named by `@id` elsewhere.
  const byId = new Map<string, Json>();
  visit(root, (node) => {
    const id = node['@id'];
    if (typeof id === 'string' && typeof node['name'] === 'string') byId.set(id, node);
  });
  visit(root, (node) => {
    const type = typeOf(node);
    if (type !== null && articleType.test(type)) readNode(node, type, span, byId, values);
  });
  return values;
}

function parseLeniently(script: string): unknown {
  if (script.length > longestScript) return null;
  const json = script
    .trim()
    .replace(/^(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/u, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\]\]>\*\/)$/u, '')
    .trim()
    .replace(/;$/u, '');
  try {
    return JSON.parse(json);
  } catch {
    // Many pages put raw line breaks and tabs into strings, which JSON forbids.
    try {
      // oxlint-disable-next-line no-control-regex -- these are the characters that JSON forbids
      return JSON.parse(json.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,\s*([\]}])/gu, '$1'));
    } catch {
      return null;
    }
  }
}

/** Calls `see` on every object of a JSON value, outermost first. */
function visit(root: unknown, see: (node: Json) => void): void {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > deepest || value === null || typeof value !== 'object') continue;
    if (!Array.isArray(value)) see(value as Json);
    // Pushed in reverse, so that they are seen in the order of the source.
    for (const child of Object.values(value).reverse()) {
      if (child !== null && typeof child === 'object') waiting.push({ value: child, depth: depth + 1 });
    }
  }
}

function readNode(
  node: Json,
  type: string,
  span: Span,
  byId: ReadonlyMap<string, Json>,
  values: DeclaredValue[]
): void {
  const headline = text(node['headline']) ?? text(node['name']);
  const about = { type, headline, url: addressOf(node) };
  const add = (
    field: DeclaredValue['field'],
    name: string,
    value: string | null,
    kind: DeclaredValue['kind'] = null
  ): void => {
    if (value !== null) values.push({ field, value, from: 'json-ld', name, about, kind, span });
  };
  add('headline', node['headline'] === undefined ? 'name' : 'headline', headline);
  add('published', 'datePublished', text(node['datePublished']));
  add('published', 'dateCreated', text(node['dateCreated']));
  add('published', 'uploadDate', text(node['uploadDate']));
  add('updated', 'dateModified', text(node['dateModified']));
  for (const name of ['author', 'creator']) {
    for (const author of list(node[name])) {
      if (typeof author === 'string') {
        add('author', name, text(author));
        continue;
      }
      if (author === null || typeof author !== 'object') continue;
      const given = author as Json;
      const known = given['name'] === undefined ? (byId.get(String(given['@id'])) ?? given) : given;
      const kind = personOrOrganization(typeOf(known));
      for (const personName of list(known['name'])) add('author', name, text(personName), kind);
    }
  }
}

function typeOf(node: Json): string | null {
  const types = list(node['@type']).filter((type) => typeof type === 'string');
  return types.find((type) => articleType.test(type)) ?? types[0] ?? null;
}

function personOrOrganization(type: string | null): DeclaredValue['kind'] {
  if (type === null) return null;
  if (type.endsWith('Person')) return 'person';
  return /Organi[sz]ation|Corporation|Publisher|Brand/u.test(type) ? 'organization' : null;
}

function addressOf(node: Json): string | null {
  const main = node['mainEntityOfPage'];
  const inMain = main !== null && typeof main === 'object' ? text((main as Json)['@id']) : text(main);
  return text(node['url']) ?? inMain ?? text(node['@id']);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const tidy = value.replace(/\s+/gu, ' ').trim();
  return tidy === '' ? null : tidy;
}
