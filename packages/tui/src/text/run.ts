import type { StyleName } from '../theme/style-name.ts';

/** A stretch of text that is shown in one style. */
export interface Run {
  readonly text: string;
  readonly style: StyleName;
  /** Index of the date mention that these words are, where they are one. */
  readonly mention?: number;
}
