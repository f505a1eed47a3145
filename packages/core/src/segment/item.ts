/** An article or a teaser, as indexes of the lines that it is made of. The lines from `first` to `last` are its own. */
export interface Item {
  readonly kind: 'article' | 'teaser';
  readonly first: number;
  readonly last: number;
  readonly kicker: number | null;
  readonly headline: number | null;
  readonly standfirst: number | null;
  readonly bylines: readonly number[];
  /** Lines that date the item, nearest first. */
  readonly dates: readonly number[];
  readonly body: readonly number[];
  readonly source: number | null;
  /** Lines of its tags; the first may be a label alone. */
  readonly tags: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Where the words of some lines begin behind a number or the name of a field, in code units from the start of the line. */
  readonly starts?: ReadonlyMap<number, number>;
}
