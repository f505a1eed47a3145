/** A block element of a page. The blocks of a page form a tree; a parent comes before its children. */
export interface HtmlElement {
  readonly tag: string;
  /** Index of the block around it; -1 for the outermost. */
  readonly parent: number;
  /** The words of its class, id, role, itemprop and test id, lower case. */
  readonly words: readonly string[];
  /** The nearest landmark at or above it. */
  readonly landmark: string | null;
}
