import stringWidth from 'string-width';

/** One user-perceived character: its code units and the terminal cells that it takes. */
export interface Grapheme {
  readonly text: string;
  readonly width: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const asciiOnly = /^[\u0020-\u007e]*$/u;

// One cell each (Latin without the soft hyphen, usual punctuation, the signs of the screen): most rows are made of these, and
// measuring them costs more than anything else in a frame.
const oneCellEach = /^[ -~¡-¬®-˿–—‘’“”•…›▌★─│┌└·]*$/u;

/** The terminal cells that a text takes. */
export function cellWidth(text: string): number {
  return oneCellEach.test(text) ? text.length : stringWidth(text);
}

/** Cuts a text into user-perceived characters, so that no mark loses its letter and no emoji is halved. */
export function graphemes(text: string): Grapheme[] {
  if (asciiOnly.test(text)) return Array.from(text, (letter) => ({ text: letter, width: 1 }));
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    width: stringWidth(segment)
  }));
}
