import type { Span } from '../../model/index.ts';

/** The attributes whose words name the part of the page that an element is, in the order of their weight. */
const namingAttributes =
  'class id role itemprop rel property data-testid data-test-id data-test data-qa data-component data-component-name data-type data-block data-gu-name'.split(
    ' '
  );

/**
 * The attributes that say something about text, and the tag that they are read of: all others are passed over, as the address of a link is,
 * which a page has by the hundred.
 */
const readNames: readonly (readonly [name: string, only: string | null])[] = [
  ...[...namingAttributes, 'hidden', 'style', 'lang'].map((name) => [name, null] as const),
  ['open', 'dialog'],
  ['datetime', 'time'],
  ['name', 'meta'],
  ['content', 'meta'],
  ['href', 'link'],
  ['type', 'script'],
  ['shadowrootmode', 'template']
];

/** For each attribute that is read its place among them. */
const places: ReadonlyMap<string, number> = new Map(readNames.map(([name], place) => [name, place]));
/** One bit for each of the naming attributes, which are the first. */
const NAMING = (1 << namingAttributes.length) - 1;

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
  /** `place` as `attributePlace` has it; `start` is -1 where the attribute has no value. */
  readonly add: (place: number, value: string, start: number, end: number) => void;
  readonly clear: () => void;
}

/** The number of an attribute, by its name as written, among those that are read of such a tag; -1 for one that is not. */
export function attributePlace(written: string, tag: string): number {
  const place = places.get(written) ?? places.get(written.toLowerCase());
  if (place === undefined) return -1;
  const only = readNames[place]?.[1];
  return only === null || only === tag ? place : -1;
}

/** Each attribute that is read has a place of its own, and a bit that says whether the tag has it: most tags have one or two. */
export function readAttributes(): ReadAttributes {
  const values: string[] = readNames.map(() => '');
  const starts = new Int32Array(readNames.length);
  const ends = new Int32Array(readNames.length);
  let held = 0;
  const placeOf = (name: string): number => {
    const place = held === 0 ? undefined : places.get(name);
    return place === undefined || (held & (1 << place)) === 0 ? -1 : place;
  };
  return {
    get(name) {
      const place = placeOf(name);
      return place < 0 ? undefined : values[place];
    },
    spanOf(name) {
      const place = placeOf(name);
      if (place < 0 || (starts[place] as number) < 0) return null;
      return { start: starts[place] as number, end: ends[place] as number };
    },
    naming() {
      let all = '';
      for (let left = held & NAMING; left !== 0; left &= left - 1) {
        const value = values[31 - Math.clz32(left & -left)] as string;
        if (value !== '') all += all === '' ? value : ` ${value}`;
      }
      return all;
    },
    add(place, value, start, end) {
      if ((held & (1 << place)) !== 0) return;
      held |= 1 << place;
      values[place] = value;
      starts[place] = start;
      ends[place] = end;
    },
    clear() {
      held = 0;
    }
  };
}
