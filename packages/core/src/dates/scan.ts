import { classTable, DIGIT, foldTable, GLUED, LETTER } from './fold.ts';
import { zoneAt } from './grammar/zones.ts';
import type { Lexicon } from './lexicon.ts';
import { gapBit, matchedNode, matchWord, proclitic, skipEnding, BREAK } from './tokens.ts';

/** More marks than this between two words end a cluster. */
const WIDEST_GAP = 4;
/** A cluster is cut here; no date is longer, and hostile text is read piece by piece. */
const LONGEST = 400;

/**
 * One pass over the text. Calls `found` for each cluster: neighbouring words of the lexicon and numbers, one of which can carry a
 * date. Nothing is allocated for the rest of the text.
 */
export function scan(text: string, lexicon: Lexicon, found: (start: number, end: number) => void): void {
  const classes = classTable();
  const fold = foldTable();
  const { length } = text;
  let start = -1;
  let end = 0;
  let gap = 0;
  // 2: a word or number that is a date by itself may be inside; 1: one that needs company.
  let strength = 0;
  let words = 0;
  let numbers = 0;
  let at = 0;
  const flush = (): void => {
    if (start >= 0 && (strength === 2 || (strength === 1 && words + numbers > 1))) found(start, end);
    start = -1;
    strength = 0;
    words = 0;
    numbers = 0;
  };
  while (at < length) {
    const raw = text.charCodeAt(at);
    const kind = classes[raw] ?? 0;
    if (kind === 0) {
      if (start >= 0) {
        const bit = gapBit(fold[raw] ?? 0);
        gap += 1;
        if (bit === 0 || bit === BREAK || gap > WIDEST_GAP) flush();
      }
      at += 1;
      continue;
    }
    let stop = -1;
    if (kind === DIGIT) {
      stop = at + 1;
      while (stop < length && classes[text.charCodeAt(stop)] === DIGIT) stop += 1;
      const digits = stop - at;
      numbers += 1;
      if (start < 0) start = at;
      if (digits === 8 || (digits === 4 && isYear(fold[raw] ?? 0))) strength = 2;
      else if (stop + 1 < length && digits <= 4) {
        const separator = fold[text.charCodeAt(stop)] ?? 0;
        const tied =
          separator === 47 ||
          separator === 45 ||
          separator === 46 ||
          separator === 58 ||
          separator === 104 ||
          separator === 72;
        if (tied && classes[text.charCodeAt(stop + 1)] === DIGIT) strength = 2;
      }
      end = stop;
      gap = 0;
      at = stop;
      const skipped = skipEndingFast(text, stop, lexicon);
      if (skipped > stop) at = skipped;
      if (end - start > LONGEST) flush();
      continue;
    }
    stop = matchWord(text, at, lexicon);
    if (stop < 0) {
      const lead = kind === LETTER ? proclitic(text, at, lexicon) : 0;
      if (lead > 0) {
        at += lead;
        continue;
      }
      const zone = numbers > 0 ? zoneAt(text, end) : null;
      if (zone !== null && zone.end > at) {
        at = zone.end;
        end = at;
        gap = 0;
        continue;
      }
      flush();
      at += 1;
      if (kind === GLUED) continue;
      while (at < length) {
        const next = classes[text.charCodeAt(at)];
        if (next !== LETTER) break;
        at += 1;
      }
      continue;
    }
    const trigger = lexicon.triggerAt(matchedNode());
    if (start < 0) start = at;
    if (trigger > strength) strength = trigger;
    words += 1;
    end = stop;
    gap = 0;
    at = kind === GLUED ? stop : skipEnding(text, stop, lexicon);
    if (end - start > LONGEST) flush();
  }
  flush();
}

const isYear = (code: number): boolean => code === 49 || code === 50;

function skipEndingFast(text: string, at: number, lexicon: Lexicon): number {
  const code = text.charCodeAt(at);
  if (code === 32 || code === 46 || code === 44 || Number.isNaN(code)) return at;
  if (matchWord(text, at, lexicon) > at) return at;
  return skipEnding(text, at, lexicon);
}
