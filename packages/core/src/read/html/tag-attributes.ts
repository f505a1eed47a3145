import type { Span } from '../../model/index.ts';

/** The attributes that say something about text; all others are passed over. */
const readNames: ReadonlySet<string> = new Set(
  (
    'class id role itemprop itemtype itemscope hidden style open lang datetime rel property name content href type shadowrootmode ' +
    'pubdate data-testid data-test-id data-test data-qa data-component data-component-name data-type data-block data-gu-name'
  ).split(' ')
);

/** The attributes whose words name the part of the page that an element is. */
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

export function isReadAttribute(name: string): boolean {
  return readNames.has(name);
}

export function tagAttributes(
  values: ReadonlyMap<string, string>,
  spans: ReadonlyMap<string, Span>
): TagAttributes {
  return {
    get: (name) => values.get(name),
    spanOf: (name) => spans.get(name) ?? null,
    naming() {
      let all = '';
      for (const name of namingAttributes) {
        const value = values.get(name);
        if (value !== undefined && value !== '') all += all === '' ? value : ` ${value}`;
      }
      return all;
    }
  };
}
