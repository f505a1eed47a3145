import { classTable, GLUED, LETTER } from './fold.ts';

/** How many letters follow the apostrophe of an elided word. */
const ELIDED = 3;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** The words of a stretch of a text: letters, marks and apostrophes. "s'ouvrira" is two, "s'" and "ouvrira". */
export function wordsBetween(text: string, start: number, end: number): readonly string[] {
  const classes = classTable();
  const words: string[] = [];
  let from = -1;
  const isLetter = (at: number): boolean => {
    const kind = at < start || at >= end ? 0 : classes[text.charCodeAt(at)];
    return kind === LETTER || kind === GLUED;
  };
  // A letter alone before the apostrophe, and a word behind it.
  const isElided = (at: number): boolean =>
    isLetter(at - 1) && !isLetter(at - 2) && isLetter(at + 1) && isLetter(at + 2) && isLetter(at + ELIDED);
  for (let at = start; at <= end; at++) {
    const letter = isLetter(at);
    const apostrophe = !letter && at < end && isApostrophe(text.charCodeAt(at));
    if (letter || apostrophe) {
      if (from < 0) from = at;
      if (letter || !isElided(at)) continue;
    }
    if (from < 0) continue;
    const word = text.slice(from, apostrophe ? at + 1 : at);
    words.push(word.includes('’') ? word.replaceAll('’', "'") : word);
    from = -1;
  }
  return words;
}
