/** A cue found in one line. Offsets are UTF-16 code units into the line's text, half-open. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** 0 to 1: how much the shape alone speaks for it. Below 0.5 the neighbours of the line should decide. */
  readonly strength: number;
}
