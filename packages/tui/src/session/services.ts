import type { Article } from '@wirecopy/core';
import type { DeskOrder, DeskReport, IntakeReport } from '../intake/messages.ts';
import type { Signs } from '../theme/signs.ts';
import type { Marks } from './marks.ts';

/** What a session needs of the world outside. Tests bring their own. */
export interface Services {
  readonly marks: Marks;
  readonly signs: Signs;
  /** Reads an article from the spool. */
  readonly readArticle: (at: number, size: number) => Article;
  /** Reads a source text from the spool; `length` in code units. */
  readonly readSource: (at: number, length: number) => string;
  /** The names of the formats that articles can be exported in. */
  readonly formats: readonly string[];
  readonly desk: (order: DeskOrder) => void;
  readonly onDesk: (listen: (report: DeskReport) => void) => void;
  readonly onIntake: (listen: (report: IntakeReport) => void) => void;
  /** Gives a text to the terminal's clipboard. */
  readonly copy: (text: string) => void;
  /** Whether a file of that name is there. */
  readonly exists: (path: string) => boolean;
}
