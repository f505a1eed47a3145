/** No terminal breaks lines at more than this; longer ones are paragraphs. */
export const WIDEST = 100;

/** How long the first word of a line is. */
export function firstWord(line: string): number {
  const space = line.indexOf(' ');
  return space < 0 ? line.length : space;
}

/** Whether a line of so many characters had no room for the first word of the next: it is broken rather than at its end. */
export const isFull = (length: number, next: string, width: number): boolean =>
  length + 1 + firstWord(next) > width;
