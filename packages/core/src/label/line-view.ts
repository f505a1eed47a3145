import type { DateOptions } from '../dates/options.ts';
import type { Line } from '../read/line.ts';
import { type LineCues, lineCues } from './line-cues.ts';
import { type LineFacts, lineFacts } from './line-facts.ts';
import { lineWords } from './line-words.ts';

/** A line with all that can be said of it by itself. */
export interface LineView {
  readonly line: Line;
  readonly facts: LineFacts;
  readonly words: Int32Array;
  /** Its short words, hashed. */
  readonly particles: Int32Array;
  readonly cues: LineCues;
  /** How many lines of the source say the same. */
  readonly copies: number;
  /** Index of the first line that says the same; its own index where it is the first. */
  readonly original: number;
}

/** `languages` are those that the text is known to be in; without them its dates are looked for in every language. */
export function viewLines(lines: readonly Line[], languages: readonly string[] = []): LineView[] {
  const options: DateOptions = languages.length === 0 ? {} : { languages };
  const firsts = new Map<string, number>();
  const counts = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!firsts.has(line.text)) firsts.set(line.text, index);
    counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  });
  return lines.map((line, index) => ({
    line,
    facts: lineFacts(line.text),
    ...lineWords(line.text),
    cues: lineCues(line, options),
    copies: counts.get(line.text) ?? 1,
    original: firsts.get(line.text) ?? index
  }));
}
