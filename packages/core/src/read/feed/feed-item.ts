/** An item, or a feed about itself, as it is being read: texts by field, in the order of the feed. */
export interface FeedItem {
  readonly fields: Map<string, string[]>;
  /** The fields that hold plain text where others hold HTML: Atom says so, RSS never does. */
  readonly plain: Set<string>;
  /** In code units. */
  length: number;
  /** What its relative addresses begin at (`xml:base`); empty where nothing says so. */
  base: string;
}

export function feedItem(isAtom: boolean, base: string): FeedItem {
  return { fields: new Map(), plain: new Set(isAtom ? ['title'] : []), length: 0, base };
}

export function put({ fields }: FeedItem, name: string, value: string): void {
  if (value !== '') fields.set(name, [...(fields.get(name) ?? []), value]);
}

/** A feed says things of itself once; what comes again is not kept, for a feed may go on without end. */
export function putOnce({ fields }: FeedItem, name: string, value: string): void {
  if (value !== '' && !fields.has(name)) fields.set(name, [value]);
}

/** The value of the first of some fields that is there. */
export function firstOf({ fields }: FeedItem, ...names: readonly string[]): string | null {
  return names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined) ?? null;
}
