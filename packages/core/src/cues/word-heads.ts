/** Letters of ASCII, large and small, have the same five bits. */
const BITS = 5;
const LETTER = (1 << BITS) - 1;
const HEADS = 1 << (3 * BITS);

/** Whether one of some words may stand in a stretch of a text. */
export type WordHeads = (text: string, from: number, to: number) => boolean;

/**
 * A cheap look before an expression that searches a text for ASCII words, large or small: by their first three letters, wherever they
 * stand. Wrong only where it says yes.
 */
export function wordHeads(words: readonly string[]): WordHeads {
  const heads = new Uint8Array(HEADS);
  const after = (head: number, code: number): number => ((head << BITS) | (code & LETTER)) & (HEADS - 1);
  for (const word of words) {
    let head = 0;
    for (let at = 0; at < 3; at++) head = after(head, word.charCodeAt(at));
    heads[head] = 1;
  }
  return (text, from, to) => {
    let head = 0;
    for (let at = from; at < to; at++) {
      head = after(head, text.charCodeAt(at));
      if (heads[head] === 1) return true;
    }
    return false;
  };
}
