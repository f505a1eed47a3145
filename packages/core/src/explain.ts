import type { Span } from './model/index.ts';
import type { ParseOptions } from './parse.ts';

/** One reason for a label: a feature of the line, its value, and how much it spoke for the label against the runner-up. */
export interface Evidence {
  readonly feature: string;
  readonly value: number;
  readonly contribution: number;
}

/** Why a line got its label. */
export interface LineExplanation {
  /** 0-based index among the lines of the source that are not blank. */
  readonly index: number;
  readonly text: string;
  readonly span: Span;
  readonly label: string;
  readonly confidence: number;
  readonly runnerUp: string;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  /** Index of the article in the document that the line belongs to; null for furniture. */
  readonly article: number | null;
}

/** Explains the label of every line of a text. */
export function explain(_text: string, _options: ParseOptions = {}): LineExplanation[] {
  return [];
}
