import type { Span } from '../../model/index.ts';

/**
 * The attributes that say something about text, and the tag that they are read of: all others are passed over, as the address of a link is,
 * which a page has by the hundred.
 */
const readNames: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ...'class id role itemprop rel property hidden style lang'.split(' ').map((name) => [name, null] as const),
  ...'data-testid data-test-id data-test data-qa data-component data-component-name data-type data-block data-gu-name'
    .split(' ')
    .map((name) => [name, null] as const),
  ['open', 'dialog'],
  ['datetime', 'time'],
  ['name', 'meta'],
  ['content', 'meta'],
  ['href', 'link'],
  ['type', 'script'],
  ['shadowrootmode', 'template']
]);

/** The attributes whose words name the part of the page that an element is, in the order of their weight. */
const namingAttributes: readonly string[] = [
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'property',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-component',
  'data-component-name',
  'data-type',
  'data-block',
  'data-gu-name'
];

/** The attributes of a start tag, by lower-case name; of a repeated one the first counts. */
export interface TagAttributes {
  readonly get: (name: string) => string | undefined;
  /** Where the value of an attribute stands in the source. */
  readonly spanOf: (name: string) => Span | null;
  /** The values of class, id, role and the like in one string. */
  readonly naming: () => string;
}

/** The same while the tag is read; one is used for all tags. */
export interface ReadAttributes extends TagAttributes {
  readonly add: (name: string, value: string, span: Span | null) => void;
  readonly clear: () => void;
}

export function isReadAttribute(name: string, tag: string): boolean {
  const only = readNames.get(name);
  return only === null || only === tag;
}

/** A tag has few attributes that are read: lists are searched sooner than a table is made for each. */
export function readAttributes(): ReadAttributes {
  const names: string[] = [];
  const values: string[] = [];
  const spans: (Span | null)[] = [];
  const get = (name: string): string | undefined => {
    for (let at = 0; at < names.length; at++) if (names[at] === name) return values[at];
    return undefined;
  };
  return {
    get,
    spanOf: (name) => spans[names.indexOf(name)] ?? null,
    naming() {
      if (names.length === 0) return '';
      if (names.length === 1) return namingAttributes.includes(names[0] ?? '') ? (values[0] ?? '') : '';
      let all = '';
      for (const name of namingAttributes) {
        const value = get(name);
        if (value !== undefined && value !== '') all += all === '' ? value : ` ${value}`;
      }
      return all;
    },
    add(name, value, span) {
      if (names.includes(name)) return;
      names.push(name);
      values.push(value);
      spans.push(span);
    },
    clear() {
      names.length = 0;
      values.length = 0;
      spans.length = 0;
    }
  };
}
