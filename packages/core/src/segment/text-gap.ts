/** A place between two lines of running text where a new article may begin. */
export interface TextGap {
  /** The number of the first line of text after it, among those of the whole. */
  readonly which: number;
  /** The last line of running text before it, and the first after it. */
  readonly before: number;
  readonly after: number;
  readonly row: Float64Array;
}
