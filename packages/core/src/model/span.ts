/**
 * A half-open stretch `[start, end)` of the source text, in UTF-16 code units, in the text as it was given.
 * `text.slice(span.start, span.end)` is the stretch itself.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text that an article shows, with the place that it came from. White space is tidied in `text`. */
export interface Text {
  readonly text: string;
  readonly span: Span;
}
