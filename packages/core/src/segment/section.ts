/** Lines of running text that belong together, before their headline is known. */
export interface Section {
  /** Indexes of its lines of running text, ascending; at least one. */
  readonly body: readonly number[];
  /** Its headline, where the layout leaves no doubt. */
  readonly headline?: number;
}
